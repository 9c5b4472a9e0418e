package org.povestka.audit.precedent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.povestka.law.Law;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.explain.Ruling;
import org.povestka.law.history.History;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.inquiry.Conduct;
import org.povestka.law.kernel.Bearing;
import org.povestka.law.kernel.Facts.Endings;
import org.povestka.law.kernel.Kernel;
import org.povestka.law.reading.Reading;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;

import static org.povestka.audit.precedent.Turns.Lies.ON;
import static org.povestka.audit.precedent.Turns.Lies.PAST;
import static org.povestka.audit.precedent.Turns.Lies.REACHED;

/// What the law said before of the same facts, whosever they were: a question whose facts were met
/// in another case is not asked again. Safe to share between threads.
public final class Precedents {

    /// Rulings kept of each kind; with more they are begun anew, so that memory stays bounded.
    private static final int MOST = 1 << 15;

    /// Days of placing found at once: those of more than a year.
    private static final int NEAR = 1 << 9;

    private final Law law;
    /// What governed the summonses of days asked for before, at the place of each day; a place
    /// that another thread filled at the same time holds a whole [Placed] all the same.
    private final Placed[] near = new Placed[NEAR];

    private final ConcurrentMap<Integer, Optional<Governing>> editions = new ConcurrentHashMap<>();
    private final ConcurrentMap<Question, Turns> imposed = new ConcurrentHashMap<>();
    private final ConcurrentMap<Question, Ruling> ended = new ConcurrentHashMap<>();
    private final ConcurrentMap<Question, Turns> lifted = new ConcurrentHashMap<>();
    private final ConcurrentMap<Question, List<Ruling>> placed = new ConcurrentHashMap<>();
    private final ConcurrentMap<Question, Turns> served = new ConcurrentHashMap<>();
    private final ConcurrentMap<Question, Integer> gone = new ConcurrentHashMap<>();
    private final ConcurrentMap<List<List<Reading>>, List<List<Reading>>> readings =
            new ConcurrentHashMap<>();

    /// An edition, and its kernel.
    private record Governing(Edition edition, Kernel kernel) {

        private static Governing of(Edition edition) {
            return new Governing(edition, Kernel.of(edition));
        }
    }

    /// What governs the summonses of a day.
    private record Placed(int on, Optional<Governing> governing) {}

    /// No precedent yet.
    ///
    /// @param law the law and the readings held fast
    public Precedents(Law law) {
        this.law = law;
        Arrays.fill(near, new Placed(Day.NEVER, Optional.empty()));
    }

    /// The edition that governs a summons.
    ///
    /// @param placedOn the day it was placed, as an epoch day
    /// @return the edition; nothing for a day before any
    public Optional<Edition> edition(int placedOn) {
        return governing(placedOn).map(Governing::edition);
    }

    /// Whether a measure could be imposed on a day.
    ///
    /// @param facts the facts of the summons
    /// @param measure the measure
    /// @param day the day, as an epoch day
    /// @return the ruling; nothing where no edition governs the summons
    public Optional<Ruling> imposed(Bearing facts, Measure measure, int day) {
        return governing(facts).map(law -> {
            Bearing few = facts.onImposing(measure, law.edition());
            Measure like = facts.imposed().contains(measure)
                    ? Bearing.like(measure, law.edition())
                    : measure;
            Supplier<Ruling> asking =
                    () -> ruling(conduct(few).imposed(Bearing.SUMMONS, like, Day.date(day)));
            return endless(few, law)
                    ? turning(imposed, Question.of(few, like, Day.NEVER), REACHED, day, asking)
                    : recall(ended, Question.of(few, like, day), asked -> asking.get());
        });
    }

    /// Whether a measure that began never ends, as far as these facts go.
    private static boolean endless(Bearing facts, Governing law) {
        return facts.endings().equals(Endings.NONE)
                && law.edition().measures().exitBan().terms().expiryDays() == 0;
    }

    /// Whether a measure lifted on a day was lifted in time.
    ///
    /// @param facts the facts of the summons
    /// @param measure the measure
    /// @param day the day, as an epoch day
    /// @return the ruling; nothing where no edition governs the summons
    public Optional<Ruling> lifted(Bearing facts, Measure measure, int day) {
        return governing(facts).map(law -> {
            Bearing few = facts.onLifting(law.edition());
            Measure like = Bearing.liftedLike(measure);
            Question question = Question.of(few, like, Day.NEVER);
            return turning(
                    lifted,
                    question,
                    PAST,
                    day,
                    () -> ruling(conduct(few).lifted(Bearing.SUMMONS, like, Day.date(day))));
        });
    }

    /// The rulings on a summons as it was placed, where no decision behind it matters.
    ///
    /// @param facts the facts of the summons
    /// @param reason why he is called; not for dispatch
    /// @return the rulings; none where no edition governs the summons
    public List<Ruling> placed(Bearing facts, Reason reason) {
        Optional<Governing> governing = governing(facts);
        if (governing.isEmpty()) {
            return List.of();
        }
        Bearing few = facts.onPlacing(governing.get().edition());
        return recall(
                placed,
                Question.of(few, reason, Day.NEVER),
                asked -> conduct(few.history(reason)).placed(Bearing.SUMMONS));
    }

    /// Whether a summons counts as served since a day.
    ///
    /// @param facts the facts of the summons
    /// @param day the day, as an epoch day
    /// @return the ruling; nothing where no edition governs the summons
    public Optional<Ruling> served(Bearing facts, int day) {
        return governing(facts).map(law -> {
            Bearing few = facts.onService(law.kernel());
            Question question = Question.of(few, Measure.EXIT_BAN, Day.NEVER);
            return turning(
                    served,
                    question,
                    ON,
                    day,
                    () -> ruling(conduct(few).served(Bearing.SUMMONS, Day.date(day))));
        });
    }

    /// Whether a measure imposed on a day came after its reason had gone.
    ///
    /// @param facts the facts of the summons
    /// @param measure the measure
    /// @param day the day, as an epoch day
    /// @return true if nothing was left for which it could be imposed, or nothing ever was
    public boolean cameTooLate(Bearing facts, Measure measure, int day) {
        Optional<Governing> governing = governing(facts);
        return governing.isEmpty()
                || (facts.endings().first() < day
                        && endedBy(facts, measure, governing.get()) < day);
    }

    private int endedBy(Bearing facts, Measure measure, Governing law) {
        Bearing few = facts.onLifting(law.edition());
        Measure like = Bearing.liftedLike(measure);
        return recall(
                gone,
                Question.of(few, like, Day.NEVER),
                asked -> conduct(few).endedBy(Bearing.SUMMONS, like));
    }

    /// The law over a history, asked anew.
    ///
    /// @param history the history
    /// @return the law over it
    public Conduct conduct(History history) {
        return new Conduct(history, law.regime(), law.held());
    }

    private Conduct conduct(Bearing facts) {
        return conduct(facts.history());
    }

    private Optional<Governing> governing(Bearing facts) {
        return governing(facts.placing().on());
    }

    private Optional<Governing> governing(int placedOn) {
        Placed before = near[placedOn & (NEAR - 1)];
        if (before.on() == placedOn) {
            return before.governing();
        }
        Optional<Governing> governing = recall(
                editions, placedOn, day -> law.regime().edition(Day.date(day)).map(Governing::of));
        near[placedOn & (NEAR - 1)] = new Placed(placedOn, governing);
        return governing;
    }

    private static Ruling turning(
            ConcurrentMap<Question, Turns> kept,
            Question question,
            Turns.Lies lies,
            int day,
            Supplier<Ruling> law) {
        Turns before = kept.get(question);
        if (before != null) {
            return before.on(lies, day, law);
        }
        Ruling ruling = law.get();
        keep(kept, question, Turns.of(ruling).keep(lies, day, ruling));
        return ruling;
    }

    private Ruling ruling(Optional<Ruling> of) {
        return kept(of.orElseThrow());
    }

    /// A ruling that shares its readings with others: there are few different ones.
    private Ruling kept(Ruling ruling) {
        List<DayUnder> lawful = ruling.lawful().stream()
                .map(day -> new DayUnder(day.day(), shared(day.under())))
                .toList();
        return new Ruling(ruling.right(), shared(ruling.under()), lawful, ruling.basis());
    }

    private List<List<Reading>> shared(List<List<Reading>> under) {
        return recall(readings, under, same -> same);
    }

    private static <K, V> V recall(ConcurrentMap<K, V> kept, K key, Function<K, V> law) {
        V before = kept.get(key);
        if (before != null) {
            return before;
        }
        V value = law.apply(key);
        keep(kept, key, value);
        return value;
    }

    private static <K, V> void keep(ConcurrentMap<K, V> kept, K key, V value) {
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(key, value);
    }
}
