package org.povestka.audit.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Person;

/// What the entries of a case say of the person, to be asked by day and by what was known.
public final class Sayings {

    private final List<Entry> telling = new ArrayList<>();

    /// What was said so far, at the place of each entry.
    private final List<Person> soFar = new ArrayList<>();
    private final List<Entry> statuses = new ArrayList<>();
    private long latest = Long.MIN_VALUE;

    /// Nothing said yet.
    public Sayings() {
        // Entries come one by one.
    }

    /// Takes an entry that says something of him; in order of days. One that only says again
    /// what the one before it said, and was not recorded earlier, changes nothing.
    ///
    /// @param entry the entry
    public void note(Entry entry) {
        Person said = entry.extra().person();
        if (!said.status().word().isEmpty()) {
            statuses.add(entry);
        }
        boolean again = !telling.isEmpty()
                && telling.getLast().extra().person().equals(said)
                && telling.getLast().when().recorded() <= entry.when().recorded();
        if (!again) {
            Person before = soFar.isEmpty() ? Person.NOT_SAID : soFar.getLast();
            telling.add(entry);
            soFar.add(before.then(said));
            latest = Math.max(latest, entry.when().recorded());
        }
    }

    /// What is said of him by a day, as far as it was recorded by a moment.
    ///
    /// @param day the day, as an epoch day
    /// @param recorded the moment, in seconds
    /// @return all that, the later over the earlier
    public Person said(int day, long recorded) {
        int after = after(telling, day);
        if (after == 0) {
            return Person.NOT_SAID;
        }
        if (latest <= recorded) {
            return soFar.get(after - 1);
        }
        Person said = Person.NOT_SAID;
        for (Entry entry : telling.subList(0, after)) {
            if (entry.when().recorded() <= recorded) {
                said = said.then(entry.extra().person());
            }
        }
        return said;
    }

    /// The entry that last said how he stands to service by a day.
    ///
    /// @param day the day, as an epoch day
    /// @return the entry, or nothing
    public Optional<Entry> status(int day) {
        int after = after(statuses, day);
        return after == 0 ? Optional.empty() : Optional.of(statuses.get(after - 1));
    }

    /// How many entries are of a day or an earlier one.
    ///
    /// @param entries entries in order of days
    /// @param day the day, as an epoch day
    /// @return 0 or more
    public static int after(List<Entry> entries, int day) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).when().on() <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
