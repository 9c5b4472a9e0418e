package org.povestka.bench.mini;

import java.util.Arrays;

/// Every person on every day, over arrays: what a model with a time step does at its best.
final class DayScan {

    private final Rules rules = new Rules();
    private final int people;
    private final int[][] dueOn;
    private final int[] liftedOn;
    private final int[] ladderOn;
    private long summonses;
    private long barred;
    private long laddered;

    DayScan(int people) {
        this.people = people;
        this.dueOn = new int[Rules.YEARS][people];
        this.liftedOn = new int[people];
        this.ladderOn = new int[people];
    }

    Figures live() {
        for (int person = 0; person < people; person++) {
            rules.turnTo(person);
            for (int year = 0; year < Rules.YEARS; year++) {
                dueOn[year][person] = rules.placedOn(year);
            }
        }
        Arrays.fill(ladderOn, Rules.NEVER);
        for (int day = 0; day < Rules.DAYS; day++) {
            int[] due = dueOn[day * Rules.YEARS / Rules.DAYS];
            for (int person = 0; person < people; person++) {
                step(person, day, due);
            }
        }
        return new Figures(summonses, barred, laddered);
    }

    private void step(int person, int day, int[] due) {
        if (due[person] == day && liftedOn[person] <= day) {
            place(person, day);
        }
        if (day < liftedOn[person]) {
            barred++;
            if (day >= ladderOn[person]) {
                laddered++;
            }
        }
    }

    private void place(int person, int day) {
        int year = day * Rules.YEARS / Rules.DAYS;
        rules.turnTo(person);
        int appearOn = rules.appearOn(year, day);
        ladderOn[person] = Rules.ladderOn(appearOn);
        liftedOn[person] = rules.liftedOn(year, appearOn);
        summonses++;
    }
}
