package org.povestka.bench.mini;

import java.util.ArrayList;
import java.util.List;

/// An object a person, asked on every day what it does: what a framework of agents does.
final class Agents {

    private Agents() {}

    /// A person with a state of his own.
    private static final class Person {

        private final int number;
        private final int[] dueOn = new int[Rules.YEARS];
        private int liftedOn;
        private int ladderOn = Rules.NEVER;
        private long summonses;
        private long barred;
        private long laddered;

        Person(int number, Rules rules) {
            this.number = number;
            rules.turnTo(number);
            for (int year = 0; year < Rules.YEARS; year++) {
                dueOn[year] = rules.placedOn(year);
            }
        }

        void act(int day, Rules rules) {
            int year = day * Rules.YEARS / Rules.DAYS;
            if (dueOn[year] == day && liftedOn <= day) {
                rules.turnTo(number);
                int appearOn = rules.appearOn(year, day);
                ladderOn = Rules.ladderOn(appearOn);
                liftedOn = rules.liftedOn(year, appearOn);
                summonses++;
            }
            if (day < liftedOn) {
                barred++;
                laddered += day >= ladderOn ? 1 : 0;
            }
        }
    }

    static Figures live(int people) {
        Rules rules = new Rules();
        List<Person> persons = new ArrayList<>(people);
        for (int number = 0; number < people; number++) {
            persons.add(new Person(number, rules));
        }
        for (int day = 0; day < Rules.DAYS; day++) {
            for (Person person : persons) {
                person.act(day, rules);
            }
        }
        return new Figures(
                persons.stream().mapToLong(person -> person.summonses).sum(),
                persons.stream().mapToLong(person -> person.barred).sum(),
                persons.stream().mapToLong(person -> person.laddered).sum());
    }
}
