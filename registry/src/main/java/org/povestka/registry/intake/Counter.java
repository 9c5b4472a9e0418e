package org.povestka.registry.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.povestka.registry.feed.Delivery;
import org.povestka.registry.feed.Fate;
import org.povestka.registry.feed.Line;
import org.povestka.registry.feed.LineId;
import org.povestka.registry.feed.Match;
import org.povestka.registry.feed.Repetition;
import org.povestka.registry.feed.Route;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.OfFeed;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.person.PersonId;

/// The counter where a batch is handed in: goes through its lines, each in the light of those
/// before it, and says what each does.
public final class Counter {

    private final Instant at;
    private final Intake intake;
    private final Function<PersonId, Optional<Dossier>> records;
    private final SortedMap<PersonId, Dossier> touched = new TreeMap<>();
    private final List<Happening> happened = new ArrayList<>();

    /// Opens the counter.
    ///
    /// @param at the moment
    /// @param intake what was handed in before
    /// @param records everybody's record, as it stands
    public Counter(Instant at, Intake intake, Function<PersonId, Optional<Dossier>> records) {
        this.at = at;
        this.intake = intake;
        this.records = records;
    }

    /// Takes a batch.
    ///
    /// @param delivery the batch as it is handed in
    public void take(Delivery delivery) {
        take(delivery, Set.of());
    }

    /// Takes a batch in which a fault lets one strong identifier pass for some lines.
    ///
    /// @param delivery the batch as it is handed in
    /// @param guessed these lines
    public void take(Delivery delivery, Set<Line> guessed) {
        happened.add(new OfFeed.HandedIn(at, delivery.batch(), delivery.lines().size()));
        for (int i = 0; i < delivery.lines().size(); i++) {
            Line line = delivery.lines().get(i);
            take(new LineId(delivery.batch(), i + 1), line, guessed.contains(line));
        }
    }

    /// Takes a line for a man's because somebody decided so.
    ///
    /// @param aside the line
    /// @param person the man
    public void assign(OfFeed.LaidAside aside, PersonId person) {
        happened.add(new OfFeed.Assigned(at, aside.line(), person));
        take(aside.line(), aside.content(), person, Fate.TAKEN);
    }

    /// What happened at the counter.
    ///
    /// @return all of it, in order
    public List<Happening> happened() {
        return List.copyOf(happened);
    }

    /// Whose record has changed, and how it stands now.
    ///
    /// @return the dossiers, in the order of their numbers
    public List<Dossier> touched() {
        return List.copyOf(touched.values());
    }

    private void take(LineId id, Line line, boolean guessing) {
        if (intake.has(id)) {
            happened.add(new OfFeed.Repeated(at, id, Repetition.SAME_LINE, List.of()));
            return;
        }
        Predicate<PersonId> known = person -> records.apply(person).isPresent();
        Optional<PersonId> guessed = Match.candidates(line.whom(), known).stream()
                .filter(person -> guessing)
                .findFirst();
        if (guessed.isPresent()) {
            take(id, line, guessed.get(), Fate.GUESSED);
            return;
        }
        switch (Match.of(line.whom(), known)) {
            case Match.Certain certain -> take(id, line, certain.person(), Fate.TAKEN);
            case Match.Doubtful doubtful ->
                happened.add(new OfFeed.LaidAside(at, id, line, doubtful.doubt()));
        }
    }

    private void take(LineId id, Line line, PersonId person, Fate sound) {
        Dossier dossier = touched.getOrDefault(person, records.apply(person).orElseThrow());
        boolean known =
                dossier.recorded().stream().anyMatch(one -> one.datum().equals(line.datum()));
        if (known) {
            happened.add(new OfFeed.Repeated(at, id, Repetition.SAME_CONTENT, List.of(person)));
            return;
        }
        Fate fate = Standing.outdated(dossier, line.datum()) ? Fate.LATE : sound;
        Happening.Supplied supplied =
                new Happening.Supplied(at, person, line.datum(), new Route.InFeed(id, fate));
        touched.put(person, dossier.after(supplied));
        happened.add(supplied);
    }
}
