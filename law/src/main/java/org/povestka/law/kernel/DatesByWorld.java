package org.povestka.law.kernel;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.reading.BoundByMeasures;
import org.povestka.law.reading.ElectronicService;
import org.povestka.law.reading.LadderClock;
import org.povestka.law.reading.LiftingTerm;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.RecallEffect;
import org.povestka.law.reading.SeventhDay;
import org.povestka.law.reading.TermEnd;
import org.povestka.law.reading.ThirtiethBirthday;
import org.povestka.law.reading.TwentiethDay;
import org.povestka.law.time.Day;

/// The dates of one summons after another in several worlds: those of [Kernel#dates], but
/// what some worlds have in common is asked once. Filled anew for each summons, for one
/// thread.
public final class DatesByWorld {

    private static final long OF_SERVICE = mask(
            ElectronicService.QUESTION,
            SeventhDay.QUESTION,
            TermEnd.QUESTION,
            RecallEffect.QUESTION);
    private static final long OF_BEING_BOUND =
            mask(BoundByMeasures.QUESTION, ThirtiethBirthday.QUESTION);
    private static final long OF_ENDING = mask(LiftingTerm.QUESTION, RecallEffect.QUESTION);
    private static final long OF_LADDER =
            OF_SERVICE | mask(LadderClock.QUESTION, TwentiethDay.QUESTION);

    private final Classes services;
    private final Classes bindings;
    private final Classes endings;
    private final Classes ladders;
    private final int[] served;
    private final boolean[] bound;
    private final int[] banBegins;
    private final int[] banEnded;
    private final int[] banLifted;
    private final int[] ladderBegins;
    private final int[] ladderEnded;
    private final int[] ladderLifted;

    private final int worlds;
    private final int[] banFirst;
    private final int[] banLast;
    private final int[] ladderFirst;

    /// Dates in these worlds.
    ///
    /// @param worlds the worlds, at least one
    public DatesByWorld(List<Answers> worlds) {
        this.worlds = worlds.size();
        this.services = new Classes(worlds, OF_SERVICE);
        this.bindings = new Classes(worlds, OF_BEING_BOUND);
        this.endings = new Classes(worlds, OF_ENDING);
        this.ladders = new Classes(worlds, OF_LADDER);
        this.served = new int[services.first.length];
        this.banBegins = new int[services.first.length];
        this.bound = new boolean[bindings.first.length];
        this.banEnded = new int[endings.first.length];
        this.banLifted = new int[endings.first.length];
        this.ladderEnded = new int[endings.first.length];
        this.ladderLifted = new int[endings.first.length];
        this.ladderBegins = new int[ladders.first.length];
        this.banFirst = new int[this.worlds];
        this.banLast = new int[this.worlds];
        this.ladderFirst = new int[this.worlds];
    }

    /// Finds the dates of a summons.
    ///
    /// @param kernel the kernel of the edition that governs it
    /// @param facts its facts
    public void find(Kernel kernel, Facts facts) {
        for (int i = 0; i < served.length; i++) {
            served[i] = kernel.served(facts, services.first[i]);
            banBegins[i] = kernel.banBegins(facts, served[i]);
        }
        for (int i = 0; i < bound.length; i++) {
            bound[i] = Kernel.bound(facts, bindings.first[i]);
        }
        for (int i = 0; i < banEnded.length; i++) {
            Answers world = endings.first[i];
            banEnded[i] = Kernel.banEnded(facts.endings(), world);
            banLifted[i] = kernel.last(banEnded[i], world);
            ladderEnded[i] = Kernel.ladderEnded(facts.endings(), world);
            ladderLifted[i] = kernel.last(ladderEnded[i], world);
        }
        for (int i = 0; i < ladderBegins.length; i++) {
            int service = served[services.of[ladders.at[i]]];
            ladderBegins[i] = kernel.ladderBegins(facts, ladders.first[i], service);
        }
        for (int world = 0; world < worlds; world++) {
            boolean binds = bound[bindings.of[world]];
            int ending = endings.of[world];
            int begins = binds ? banBegins[services.of[world]] : Day.NEVER;
            int last = kernel.banLast(begins, banLifted[ending]);
            banFirst[world] = Kernel.stands(begins, last, banEnded[ending]) ? begins : Day.NEVER;
            banLast[world] = last;
            int ladder = binds ? ladderBegins[ladders.of[world]] : Day.NEVER;
            ladderFirst[world] = Kernel.stands(ladder, ladderLifted[ending], ladderEnded[ending])
                    ? ladder
                    : Day.NEVER;
        }
    }

    /// The day of service.
    ///
    /// @param world the place of the world
    /// @return an epoch day, [Day#NEVER] or [Day#NOT_KNOWN]
    public int served(int world) {
        return served[services.of[world]];
    }

    /// The first day of the exit ban.
    ///
    /// @param world the place of the world
    /// @return an epoch day, [Day#NEVER] or [Day#NOT_KNOWN]
    public int banFirst(int world) {
        return banFirst[world];
    }

    /// The last day of the exit ban, included.
    ///
    /// @param world the place of the world
    /// @return an epoch day, or [Day#NEVER] where nothing known ends it
    public int banLast(int world) {
        return banLast[world];
    }

    /// The first day of the ladder.
    ///
    /// @param world the place of the world
    /// @return an epoch day, [Day#NEVER] or [Day#NOT_KNOWN]
    public int ladderFirst(int world) {
        return ladderFirst[world];
    }

    /// The last day of the ladder, included.
    ///
    /// @param world the place of the world
    /// @return an epoch day, or [Day#NEVER] where nothing known ends it
    public int ladderLast(int world) {
        return ladderLifted[endings.of[world]];
    }

    /// Whether some day of these cannot be said, as [Dates#refused] has it.
    ///
    /// @param world the place of the world
    /// @return true if one is [Day#NOT_KNOWN]
    public boolean refused(int world) {
        return served(world) == Day.NOT_KNOWN
                || banFirst[world] == Day.NOT_KNOWN
                || ladderFirst[world] == Day.NOT_KNOWN;
    }

    private static long mask(Question<?>... questions) {
        long mask = 0;
        for (Question<?> question : questions) {
            mask |= question.mask();
        }
        return mask;
    }

    /// Worlds that answer some questions alike, class by class.
    private static final class Classes {
        /// The first world of each class.
        final Answers[] first;
        /// The place of that world.
        final int[] at;
        /// For each world its class.
        final int[] of;

        Classes(List<Answers> worlds, long questions) {
            this.of = new int[worlds.size()];
            List<Integer> firsts = new ArrayList<>();
            for (int world = 0; world < of.length; world++) {
                int alike = 0;
                while (alike < firsts.size()
                        && (worlds.get(world).differing(worlds.get(firsts.get(alike))) & questions)
                                != 0) {
                    alike++;
                }
                if (alike == firsts.size()) {
                    firsts.add(world);
                }
                of[world] = alike;
            }
            this.first = firsts.stream().map(worlds::get).toArray(Answers[]::new);
            this.at = firsts.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
