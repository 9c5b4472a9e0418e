package org.povestka.registry.world;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.povestka.registry.fault.Switches;
import org.povestka.registry.feed.Route;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.OfFeed;
import org.povestka.registry.intake.Intake;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Machine;
import org.povestka.registry.person.PersonId;

/// Adds happenings to a world, one by one, and says in the end what is due next for those
/// whom they touched.
public final class Fold {

    private final World before;
    private final Roll.Draft<Dossier> people;
    private final SortedSet<PersonId> touched = new TreeSet<>();
    private boolean everybody;
    private Switches switches;
    private Optional<Intake.Draft> fed = Optional.empty();
    private Instant now;

    /// Begins with a world.
    ///
    /// @param before the world, which does not change
    public Fold(World before) {
        this.before = before;
        this.people = before.people().draft();
        this.switches = before.switches();
        this.now = before.now();
    }

    /// Adds a happening.
    ///
    /// @param happening what happened
    /// @throws IllegalArgumentException if it cannot have happened
    public void add(Happening happening) {
        if (happening.at().isBefore(now)) {
            throw new IllegalArgumentException("the clock stands at " + now
                    + " and does not go back, found: " + happening.at());
        }
        switch (happening) {
            case Happening.Began began ->
                throw new IllegalArgumentException(
                        "a world begins once, found again: " + began.at());
            case Happening.ClockMoved moved -> {}
            case Happening.Switched one -> {
                switches = switches.and(new Switches.Thrown(one.at(), one.fault(), one.dose()));
                everybody = true;
            }
            case OfFeed one -> intake().add(one);
            case Happening.Enrolled enrolled -> enrol(enrolled);
            case Happening.Supplied one
            when one.route() instanceof Route.InFeed -> {
                intake().add(one);
                people.put(one.person(), known(one).after(one));
            }
            case Happening.OfPerson one -> people.put(one.person(), known(one).after(one));
        }
        now = happening.at();
        if (happening instanceof Happening.OfPerson one) {
            touched.add(one.person());
        }
    }

    /// The world with everything added.
    ///
    /// @return a new world
    public World world() {
        Machine machine = new Machine(
                before.settings().machine(), switches, before.settings().waves());
        Roll<Dossier> all = people.roll();
        Roll.Draft<Instant> due = before.due().draft();
        for (PersonId id : everybody ? all.keySet() : touched) {
            @Nullable Dossier dossier = all.get(id);
            Optional<Instant> next = dossier == null ? Optional.empty() : machine.next(dossier);
            next.ifPresentOrElse(at -> due.put(id, at), () -> due.remove(id));
        }
        Intake intake = fed.map(Intake.Draft::intake).orElseGet(before::intake);
        return new World(new Common(before.settings(), switches, intake), now, all, due.roll());
    }

    /// The intake is copied where something was handed in, and nowhere else.
    private Intake.Draft intake() {
        Intake.Draft draft = fed.orElseGet(() -> before.intake().draft());
        fed = Optional.of(draft);
        return draft;
    }

    private void enrol(Happening.Enrolled enrolled) {
        if (people.get(enrolled.person()) != null) {
            throw new IllegalArgumentException(enrolled.person() + " has a record already");
        }
        people.put(enrolled.person(), Dossier.of(enrolled));
    }

    private Dossier known(Happening.OfPerson happening) {
        @Nullable Dossier dossier = people.get(happening.person());
        if (dossier == null) {
            throw new IllegalArgumentException("nobody has the number " + happening.person());
        }
        return dossier;
    }
}
