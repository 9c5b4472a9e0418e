package org.povestka.bench.mini;

/// Each life sampled directly: intervals, no time step, no queue, nothing kept.
final class Direct {

    private Direct() {}

    static Figures live(int people) {
        Rules rules = new Rules();
        long summonses = 0;
        long barred = 0;
        long laddered = 0;
        for (int person = 0; person < people; person++) {
            rules.turnTo(person);
            int free = 0;
            for (int year = 0; year < Rules.YEARS; year++) {
                int placedOn = rules.placedOn(year);
                if (placedOn < Rules.DAYS && placedOn >= free) {
                    int appearOn = rules.appearOn(year, placedOn);
                    free = rules.liftedOn(year, appearOn);
                    int before = Math.min(free, Rules.DAYS);
                    summonses++;
                    barred += before - placedOn;
                    laddered += Math.max(0, before - Rules.ladderOn(appearOn));
                }
            }
        }
        return new Figures(summonses, barred, laddered);
    }
}
