package org.povestka.registry.world;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povestka.registry.person.PersonId;

/// Something for each of many people, in the order of their numbers. It never changes; another
/// with one entry more costs three small arrays, however many people there are.
///
/// A number of twenty bits leads through three arrays: its first six bits through the first, the
/// next seven through the second, the last seven through the third.
///
/// @param <V> what there is for each
public final class Roll<V> extends AbstractMap<PersonId, V> {

    private static final int BITS = 7;
    private static final int WIDTH = 1 << BITS;
    private static final int MASK = WIDTH - 1;

    /// An array that may be written to by the draft that made it, and by nobody else.
    private static final class Node {
        private final @Nullable Object[] slots;
        private final Object owner;

        private Node(@Nullable Object[] slots, Object owner) {
            this.slots = slots;
            this.owner = owner;
        }
    }

    private static final Node NOBODY = new Node(new @Nullable Object[WIDTH], Roll.class);

    private final Node root;
    private final int size;

    private Roll(Node root, int size) {
        this.root = root;
        this.size = size;
    }

    /// A roll with nobody on it.
    ///
    /// @param <V> what there would be for each
    /// @return the roll
    public static <V> Roll<V> empty() {
        return new Roll<>(NOBODY, 0);
    }

    /// A draft of another roll, which begins as this one.
    ///
    /// @return the draft
    Draft<V> draft() {
        return new Draft<>(root, size);
    }

    @Override
    public int size() {
        return size;
    }

    /// The greatest number of anybody on it.
    ///
    /// @return the number; 0 where nobody is
    int greatest() {
        for (int number = WIDTH * WIDTH * WIDTH - 1; number > 0; number--) {
            if (root.slots[number >> (2 * BITS)] == null) {
                number &= -(WIDTH * WIDTH);
            } else if (below(root, number >> (2 * BITS)).slots[(number >> BITS) & MASK] == null) {
                number &= -WIDTH;
            } else if (slot(root, number) != null) {
                return number;
            }
        }
        return 0;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return Objects.nonNull(slot(root, number(key)));
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return value(slot(root, number(key)));
    }

    /// The number of a person; 0, which nobody has, for whatever is none.
    private static int number(@Nullable Object key) {
        return key instanceof PersonId id ? id.number() : 0;
    }

    @Override
    public Set<Map.Entry<PersonId, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<PersonId, V>> iterator() {
                return new InOrder<>(root);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /// What was put in is what comes out: the draft took nothing else.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <V> @Nullable V value(@Nullable Object found) {
        return (V) found;
    }

    private static @Nullable Object slot(Node root, int number) {
        Node middle = below(root, number >> (2 * BITS));
        return below(middle, (number >> BITS) & MASK).slots[number & MASK];
    }

    private static Node below(Node above, int place) {
        return above.slots[place] instanceof Node node ? node : NOBODY;
    }

    /// Walks the leaves, a leaf at a time.
    private static final class InOrder<V> implements Iterator<Map.Entry<PersonId, V>> {

        private final Node root;
        private List<Map.Entry<PersonId, V>> leaf = List.of();
        private int in;
        private int next;

        private InOrder(Node root) {
            this.root = root;
        }

        @Override
        public boolean hasNext() {
            while (in == leaf.size() && next < WIDTH * WIDTH) {
                if (root.slots[next >> BITS] == null) {
                    next += WIDTH;
                } else {
                    leaf = read(next++);
                    in = 0;
                }
            }
            return in < leaf.size();
        }

        @Override
        public Map.Entry<PersonId, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("nobody is left");
            }
            return leaf.get(in++);
        }

        private List<Map.Entry<PersonId, V>> read(int place) {
            Node found = below(below(root, place >> BITS), place & MASK);
            if (found.equals(NOBODY)) {
                return List.of();
            }
            List<Map.Entry<PersonId, V>> entries = new ArrayList<>();
            for (int i = 0; i < WIDTH; i++) {
                @Nullable V value = value(found.slots[i]);
                if (value != null) {
                    entries.add(Map.entry(new PersonId(place << BITS | i), value));
                }
            }
            return entries;
        }
    }

    /// A roll that is being written.
    ///
    /// @param <V> what there is for each
    static final class Draft<V> {

        private Object owner = new Object();
        private Node root;
        private int size;

        private Draft(Node root, int size) {
            this.root = root;
            this.size = size;
        }

        /// What there is for one, if anything.
        @Nullable
        V get(PersonId id) {
            return value(slot(root, id.number()));
        }

        /// Puts something there for one, in place of what was.
        void put(PersonId id, V value) {
            write(id.number(), value);
        }

        /// Takes one off.
        void remove(PersonId id) {
            if (get(id) != null) {
                write(id.number(), null);
            }
        }

        /// The roll as it is written; the draft is over with it.
        Roll<V> roll() {
            owner = new Object();
            return new Roll<>(root, size);
        }

        private void write(int number, @Nullable V value) {
            root = own(root);
            Node middle = ownAt(root, number >> (2 * BITS));
            Node leaf = ownAt(middle, (number >> BITS) & MASK);
            boolean before = leaf.slots[number & MASK] != null;
            leaf.slots[number & MASK] = value;
            size += (value == null ? 0 : 1) - (before ? 1 : 0);
        }

        private Node ownAt(Node above, int place) {
            Node node = above.slots[place] instanceof Node there
                    ? own(there)
                    : new Node(new @Nullable Object[WIDTH], owner);
            above.slots[place] = node;
            return node;
        }

        private Node own(Node node) {
            return node.owner.equals(owner)
                    ? node
                    : new Node(Arrays.copyOf(node.slots, WIDTH), owner);
        }
    }
}
