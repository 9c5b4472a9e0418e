package org.povestka.population.table;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.povestka.law.history.Measure;
import org.povestka.population.life.Chronicle;
import org.povestka.population.life.Chronicle.Moment;
import org.povestka.population.life.Course;
import org.povestka.population.life.Man;
import org.povestka.population.life.Tally;
import org.povestka.population.run.Witness;

/// The rows of a chunk, kept until its end by the thread that lives it.
final class Rows implements Witness {

    private final Taker taker;
    private final List<Person> persons = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    /// Takes the rows of one chunk after the other.
    @FunctionalInterface
    interface Taker {

        void add(Chunk rows);
    }

    /// Rows of both tables.
    ///
    /// @param persons those of the men
    /// @param events those of what happened
    record Chunk(List<Person> persons, List<Event> events) implements Serializable {

        /// Copies the lists.
        Chunk {
            persons = List.copyOf(persons);
            events = List.copyOf(events);
        }
    }

    /// A row of persons.
    ///
    /// @param key whose row it is
    /// @param who what is true of him
    /// @param values his figures, one a metric
    record Person(Key key, Who who, List<Long> values) implements Serializable {}

    /// Whose row it is.
    ///
    /// @param scenario the place of the scenario, from 1
    /// @param person his number
    record Key(int scenario, long person) implements Serializable {}

    /// What is true of a man.
    ///
    /// @param region the index of his region
    /// @param age the index of his age
    /// @param category how he stands to service
    /// @param recordWrong whether the register has that wrong
    /// @param occupation what fills his days
    record Who(int region, int age, String category, boolean recordWrong, String occupation)
            implements Serializable {}

    /// A row of events.
    ///
    /// @param key whose row it is
    /// @param summons the how-manieth summons of his, from 1
    /// @param wrong whether it went to the wrong man, and how
    /// @param moment what happened and when
    record Event(Key key, int summons, String wrong, Moment moment) implements Serializable {

        /// The word of the measure, or an empty one.
        String measure() {
            return moment.measures().stream()
                    .findFirst()
                    .map(Measure::name)
                    .map(Rows::word)
                    .orElse("");
        }
    }

    Rows(Taker taker) {
        this.taker = taker;
    }

    @Override
    public void see(int scenario, Man man, Tally tally) {
        Key key = new Key(scenario + 1, man.number());
        Who who = new Who(
                man.region(),
                man.age(),
                word(man.category().name()),
                man.recordWrong(),
                word(man.occupation().name()));
        persons.add(new Person(key, who, Arrays.stream(tally.values()).boxed().toList()));
        for (int i = 0; i < man.courses(); i++) {
            Course course = man.course(i);
            String wrong = word(course.wrong().name());
            for (Moment moment : Chronicle.of(course, tally.law().servedOn(i))) {
                events.add(new Event(key, i + 1, wrong, moment));
            }
        }
    }

    @Override
    public void rest() {
        taker.add(new Chunk(persons, events));
        persons.clear();
        events.clear();
    }

    static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
