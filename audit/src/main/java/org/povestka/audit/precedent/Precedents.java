package org.povestka.audit.precedent;

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
import org.povestka.law.kernel.Kernel;
import org.povestka.law.reading.Reading;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;

/// What the law said before of the same facts, whosever they were: a question whose facts were met
/// in another case is not asked again. Safe to share between threads.
public final class Precedents {

    /// Rulings kept of each kind; with more they are begun anew, so that memory stays bounded.
    private static final int MOST = 1 << 15;

    private final Law law;
    /// What governed the summons that was asked for last: mostly it is asked for again.
    private volatile Placed last = new Placed(Day.NEVER, Optional.empty());

    private final ConcurrentMap<Integer, Optional<Governing>> editions = new ConcurrentHashMap<>();
    private final ConcurrentMap<Question, Optional<Ruling>> imposed = new ConcurrentHashMap<>();
    private final ConcurrentMap<Question, Lifted> lifted = new ConcurrentHashMap<>();
    private final ConcurrentMap<Question, List<Ruling>> placed = new ConcurrentHashMap<>();
    private final ConcurrentMap<Question, Optional<Ruling>> served = new ConcurrentHashMap<>();
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
        return governing(facts).flatMap(law -> {
            Bearing few = facts.onImposing(measure, law.edition());
            Measure like = facts.imposed().contains(measure)
                    ? Bearing.like(measure, law.edition())
                    : measure;
            return recall(
                    imposed,
                    Question.of(few, like, day),
                    asked -> conduct(few)
                            .imposed(Bearing.SUMMONS, like, Day.date(day))
                            .map(this::kept));
        });
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
            Supplier<Ruling> asking = () -> conduct(few)
                    .lifted(Bearing.SUMMONS, like, Day.date(day))
                    .map(this::kept)
                    .orElseThrow();
            return recall(
                            lifted,
                            Question.of(few, like, Day.NEVER),
                            asked -> Lifted.of(asking.get()))
                    .on(day, asking);
        });
    }

    /// The rulings on a summons as it was placed, where no decision behind it matters.
    ///
    /// @param facts the facts of the summons
    /// @param reason why he is called; not for dispatch
    /// @return the rulings; none where no edition governs the summons
    public List<Ruling> placed(Bearing facts, Reason reason) {
        Optional<List<Ruling>> rulings = governing(facts).map(law -> {
            Bearing few = facts.onPlacing(law.edition());
            return recall(
                    placed,
                    Question.of(few, reason, Day.NEVER),
                    asked -> conduct(few.history(reason)).placed(Bearing.SUMMONS));
        });
        return rulings.orElse(List.of());
    }

    /// Whether a summons counts as served since a day.
    ///
    /// @param facts the facts of the summons
    /// @param day the day, as an epoch day
    /// @return the ruling; nothing where no edition governs the summons
    public Optional<Ruling> served(Bearing facts, int day) {
        return governing(facts).flatMap(law -> {
            Bearing few = facts.onService(law.kernel());
            return recall(
                    served,
                    Question.of(few, Measure.EXIT_BAN, day),
                    asked -> conduct(few).served(Bearing.SUMMONS, Day.date(day)).map(this::kept));
        });
    }

    /// Whether a measure imposed on a day came after its reason had gone.
    ///
    /// @param facts the facts of the summons
    /// @param measure the measure
    /// @param day the day, as an epoch day
    /// @return true if nothing was left for which it could be imposed, or nothing ever was
    public boolean cameTooLate(Bearing facts, Measure measure, int day) {
        return governing(facts)
                .map(law -> facts.endings().first() < day && endedBy(facts, measure, law) < day)
                .orElse(true);
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
        Placed before = last;
        if (before.on() == placedOn) {
            return before.governing();
        }
        Optional<Governing> governing = recall(
                editions, placedOn, day -> law.regime().edition(Day.date(day)).map(Governing::of));
        last = new Placed(placedOn, governing);
        return governing;
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
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(key, value);
        return value;
    }
}
