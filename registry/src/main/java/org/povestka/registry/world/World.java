package org.povestka.registry.world;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.povestka.registry.course.Arrival;
import org.povestka.registry.fault.Switches;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.OfFeed;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.intake.Intake;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Machine;
import org.povestka.registry.person.PersonId;

/// A world at one moment of its clock.
///
/// @param common what is nobody's in particular
/// @param now where its clock stands
/// @param people everybody, by number
/// @param due when the machinery acts next, for everybody for whom it has something to do
public record World(Common common, Instant now, Roll<Dossier> people, Roll<Instant> due) {

    /// A world that begins, with nobody in it.
    ///
    /// @param began the beginning
    /// @return the world
    public static World of(Happening.Began began) {
        Common common = new Common(began.settings(), Switches.NONE, Intake.EMPTY);
        return new World(common, began.at(), Roll.empty(), Roll.empty());
    }

    /// The world a list of happenings makes.
    ///
    /// @param happenings everything that happened, the beginning first
    /// @return the world after the last
    /// @throws IllegalArgumentException at the first that cannot have happened
    public static World replay(List<Happening> happenings) {
        if (!(happenings.getFirst() instanceof Happening.Began began)) {
            throw new IllegalArgumentException(
                    "a world: expected its beginning, found: " + happenings.getFirst());
        }
        return of(began).after(happenings.subList(1, happenings.size()));
    }

    /// The same world with people whose lives are known whole.
    ///
    /// @param lives everybody
    /// @param switches the faults, as they were switched on and off
    /// @param fed what happened at the intake of feeds
    /// @return the world that would stand here had all of it happened one by one
    /// @throws IllegalArgumentException if two have one number, or something is yet to come
    public World with(List<Dossier> lives, Switches switches, List<OfFeed> fed) {
        Machine machine = new Machine(settings().machine(), switches, settings().waves());
        List<Optional<Instant>> next = lives.parallelStream().map(machine::next).toList();
        Roll.Draft<Dossier> all = people.draft();
        Roll.Draft<Instant> coming = due.draft();
        for (int i = 0; i < lives.size(); i++) {
            Dossier life = lives.get(i);
            if (all.get(life.id()) != null || life.last().isAfter(now)) {
                throw new IllegalArgumentException(
                        life.id() + ": expected one life until " + now + ", found: " + life.last());
            }
            all.put(life.id(), life);
            next.get(i).ifPresent(at -> coming.put(life.id(), at));
        }
        Common after = new Common(settings(), switches, intake(lives, fed));
        return new World(after, now, all.roll(), coming.roll());
    }

    private static Intake intake(List<Dossier> lives, List<OfFeed> fed) {
        Intake.Draft draft = Intake.EMPTY.draft();
        fed.forEach(draft::add);
        if (!fed.isEmpty()) {
            lives.forEach(life -> life.all(Happening.Supplied.class).forEach(draft::add));
        }
        return draft.intake();
    }

    /// What it runs under.
    ///
    /// @return the settings
    public Settings settings() {
        return common.settings();
    }

    /// The faults, as they were switched on and off.
    ///
    /// @return the switches
    public Switches switches() {
        return common.switches();
    }

    /// What suppliers handed in.
    ///
    /// @return the intake
    public Intake intake() {
        return common.intake();
    }

    /// The world after some more happenings.
    ///
    /// @param happenings what happened, in order
    /// @return the world after the last
    /// @throws IllegalArgumentException at the first that cannot have happened
    public World after(List<? extends Happening> happenings) {
        Fold fold = new Fold(this);
        happenings.forEach(fold::add);
        return fold.world();
    }

    /// What happens by itself up to a moment: what the machinery does, and what suppliers hand in.
    ///
    /// @param until the moment, included
    /// @return what happens, in order
    public List<Happening> until(Instant until) {
        return new Passing(this, until).happened();
    }

    /// The next moment at which the machinery does something by itself.
    ///
    /// @return the moment, or nothing where nothing is due
    public Optional<Instant> next() {
        return due.values().stream().min(Instant::compareTo);
    }

    /// Where the clock stops when it is moved to the next event: where the machinery acts
    /// next, past the batches that come in on the way, or at the next batch where it has
    /// nothing to do.
    ///
    /// @return the moment, or nothing where nothing comes by itself
    public Optional<Instant> nextStop() {
        return next().or(() -> Arrival.next(settings().course(), now).map(Arrival::at));
    }

    /// A person.
    ///
    /// @param id his number
    /// @return his dossier, or nothing where nobody has the number
    public Optional<Dossier> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    /// The machinery of this world.
    ///
    /// @return the machinery
    public Machine machine() {
        return new Machine(settings().machine(), switches(), settings().waves());
    }
}
