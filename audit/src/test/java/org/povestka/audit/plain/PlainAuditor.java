package org.povestka.audit.plain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A slow auditor written from the law note alone: it walks every day under every combination of
/// readings. It shares no line with the engine, and knows only what its rows say.
///
/// Of one summons of a man liable to conscription, placed under 437-FZ or later.
final class PlainAuditor {

    /// The outcome of one entry.
    enum Outcome {
        RIGHT,
        DEPENDS,
        WRONG
    }

    /// What the note's questions can be answered with, one answer each.
    private record World(
            boolean servedInAccount, // Q1 A
            int serviceDay, // Q2: 8 or 7
            char clock, // Q3: a, s, p
            int ladderDay, // Q4: 21 or 20
            char lifting, // Q8: A, B, C, D
            boolean moves) {} // Q16 B

    /// The days of one summons; a day that never comes is [#NEVER].
    record Summons(
            LocalDate placed,
            LocalDate appear,
            boolean account,
            LocalDate handed,
            LocalDate came,
            LocalDate excused) {}

    static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2026, 12, 1);

    private final Set<LocalDate> rest;
    private final Set<LocalDate> work;
    private final List<World> worlds = new ArrayList<>();

    PlainAuditor(Set<LocalDate> rest, Set<LocalDate> work) {
        this.rest = rest;
        this.work = work;
        for (boolean inAccount : new boolean[] {true, false}) {
            for (int service : new int[] {8, 7}) {
                for (char clock : "asp".toCharArray()) {
                    for (int ladder : new int[] {21, 20}) {
                        for (char lifting : "ABCD".toCharArray()) {
                            for (boolean moves : new boolean[] {false, true}) {
                                worlds.add(new World(
                                        inAccount, service, clock, ladder, lifting, moves));
                            }
                        }
                    }
                }
            }
        }
    }

    Outcome ban(Summons summons, LocalDate imposed) {
        return over(world -> {
            for (LocalDate day : days(summons, world, false)) {
                if (day.equals(imposed)) {
                    return true;
                }
            }
            return false;
        });
    }

    Outcome ladder(Summons summons, LocalDate imposed) {
        return over(world -> {
            for (LocalDate day : days(summons, world, true)) {
                if (day.equals(imposed)) {
                    return true;
                }
            }
            return false;
        });
    }

    Outcome served(Summons summons, LocalDate marked) {
        return over(world -> served(summons, world).equals(marked));
    }

    /// A ban that stood, lifted on a day.
    Outcome banLifted(Summons summons, LocalDate lifted) {
        return over(world -> {
            LocalDate ended = ended(summons, world, false);
            int grace = world.lifting() == 'A' || world.lifting() == 'D' ? 1 : 0;
            return ended.equals(NEVER) || !lifted.isAfter(ended.plusDays(grace));
        });
    }

    private interface Question {
        boolean right(World world);
    }

    private Outcome over(Question question) {
        Map<Boolean, Integer> counts = new TreeMap<>();
        for (World world : worlds) {
            counts.merge(question.right(world), 1, Integer::sum);
        }
        if (counts.size() == 2) {
            return Outcome.DEPENDS;
        }
        return counts.containsKey(true) ? Outcome.RIGHT : Outcome.WRONG;
    }

    /// The days on which the ban, or the ladder, may stand.
    private List<LocalDate> days(Summons summons, World world, boolean ladder) {
        LocalDate first = ladder ? ladderFrom(summons, world) : summons.placed();
        LocalDate ended = ended(summons, world, ladder);
        List<LocalDate> days = new ArrayList<>();
        if (first.isAfter(ended)) {
            return days;
        }
        for (LocalDate day = first; day.isBefore(LAST); day = day.plusDays(1)) {
            boolean stands = day.isBefore(ended)
                    || ((world.lifting() == 'A' || world.lifting() == 'D')
                            && !day.isAfter(ended.plusDays(1)));
            if (stands) {
                days.add(day);
            }
        }
        return days;
    }

    /// The day its reason goes: he comes, or an excuse is accepted, which ends the ladder always
    /// and the ban under Q8 A and C.
    private static LocalDate ended(Summons summons, World world, boolean ladder) {
        boolean excuseEnds = ladder || world.lifting() == 'A' || world.lifting() == 'C';
        LocalDate excused = excuseEnds ? summons.excused() : NEVER;
        return summons.came().isBefore(excused) ? summons.came() : excused;
    }

    private LocalDate served(Summons summons, World world) {
        if (summons.account() && world.servedInAccount()) {
            return summons.handed().isBefore(summons.placed())
                    ? summons.handed()
                    : summons.placed();
        }
        LocalDate last = term(summons.placed(), 7, world);
        LocalDate byRegistry = world.serviceDay() == 8 ? last.plusDays(1) : last;
        return summons.handed().isBefore(byRegistry) ? summons.handed() : byRegistry;
    }

    private LocalDate ladderFrom(Summons summons, World world) {
        LocalDate base = switch (world.clock()) {
            case 'a' -> summons.appear();
            case 's' -> served(summons, world);
            default -> summons.placed();
        };
        LocalDate last = term(base, 20, world);
        return world.ladderDay() == 21 ? last.plusDays(1) : last;
    }

    /// The last day of a term, moved off a rest day where Q16 is answered so.
    private LocalDate term(LocalDate base, int days, World world) {
        LocalDate last = base;
        for (int counted = 0; counted < days; counted++) {
            last = last.plusDays(1);
        }
        while (world.moves() && rests(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    private boolean rests(LocalDate day) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return rest.contains(day) || (weekend && !work.contains(day));
    }
}
