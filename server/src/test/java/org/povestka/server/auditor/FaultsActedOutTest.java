package org.povestka.server.auditor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Desk;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.deed.Role;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.feed.Course;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Petition;
import org.povestka.registry.happening.Reply;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Profile;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.person.Topic;
import org.povestka.registry.world.World;

import static org.assertj.core.api.Assertions.assertThat;

/// Every fault of the catalogue that a live world can act out, played through the same two months:
/// the auditor sees it, and sees nothing of it where it is off.
class FaultsActedOutTest {

    private static final PersonId MAN = new PersonId(731);
    private static final SummonsId SUMMONS = new SummonsId("000731-s1");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @ParameterizedTest
    @EnumSource
    void a_fault_that_is_on_is_seen(Fault fault) {
        assertThat(seen(fault, true)).contains(fault.id());
    }

    @ParameterizedTest
    @EnumSource
    void of_a_fault_that_is_off_nothing_is_seen(Fault fault) {
        assertThat(seen(fault, false)).isEmpty();
    }

    private static Set<String> seen(Fault fault, boolean on) {
        Play play = new Play(fault);
        if (on) {
            play.does(new Deed.Switch(fault, Dose.ALWAYS));
        }
        play.story();
        assertThat(World.replay(play.happened)).isEqualTo(play.world);
        return Audited.of(play.world).cases().stream()
                .filter(one -> one.dossier().id().equals(MAN))
                .findFirst()
                .map(Audited.Case::faults)
                .orElse(Set.of());
    }

    /// Two months of one man.
    private static final class Play {
        private final Fault fault;
        private final List<Happening> happened = new ArrayList<>();
        private World world;

        private Play(Fault fault) {
            this.fault = fault;
            Instant start = at(day(1, 1), "12:00");
            happened.add(new Happening.Began(
                    start, Settings.USUAL.with(new Course.Usual(start, 1, 100))));
            happened.add(new Happening.Enrolled(start, MAN, profile()));
            this.world = World.replay(happened);
        }

        private void story() {
            if (fault == Fault.DEAD_CALLED) {
                supply(Topic.DEATH, Supplier.CIVIL_REGISTRY);
            }
            clock(day(1, 3), "20:30");
            supply(Topic.ADDRESS, Supplier.INTERIOR);
            does(new Deed.Summon(MAN, Reason.MEDICAL_EXAM, day(1, 21)));
            clock(day(1, 4), "09:00");
            does(new Deed.Open(MAN, SUMMONS));
            border();
            clock(day(2, 16), "09:00");
            border();
            does(new Deed.Ask(MAN, Measure.CREDIT));
            end();
            clock(day(3, 10), "09:00");
        }

        /// How it ends: a judgment, interim protection, or he comes.
        private void end() {
            if (fault == Fault.JUDGMENT_IGNORED) {
                does(new Deed.SetAside(MAN, SUMMONS));
            } else if (fault == Fault.RELIEF_IGNORED) {
                String about = SUMMONS.name();
                does(new Deed.Petitioning(MAN, new Petition(Petition.Kind.CLAIM, about, "")));
                does(new Deed.Petitioning(MAN, new Petition(Petition.Kind.RELIEF, about, "")));
                does(new Deed.Answer(MAN, Petition.Kind.RELIEF, about, Reply.GRANTED));
            } else {
                does(new Deed.RecordAppearance(MAN, SUMMONS));
            }
        }

        private void border() {
            does(new Deed.CheckPassport(MAN));
            does(new Deed.Explain(MAN));
            does(new Deed.HandOverNotice(MAN));
        }

        private void supply(Topic topic, Supplier supplier) {
            does(new Deed.Supply(MAN, new Datum(topic, "new", supplier, day(1, 1))));
        }

        private void clock(LocalDate day, String time) {
            does(new Deed.MoveClock(at(day, time)));
        }

        private void does(Deed deed) {
            if (new Desk(world).does(Role.TRAINER, deed) instanceof Outcome.Done done) {
                happened.addAll(done.happenings());
                world = world.after(done.happenings());
            }
        }

        private static Instant at(LocalDate day, String time) {
            return LocalDateTime.parse(day + "T" + time).atZone(MOSCOW).toInstant();
        }

        /// A day of the first quarter of 2026.
        private static LocalDate day(int month, int day) {
            return LocalDate.of(2026, month, day);
        }

        private Profile profile() {
            Category category = switch (fault) {
                case EXEMPT_SHOWN_LIABLE -> Category.EXEMPT;
                case DEFERMENT_MISSING -> Category.DEFERRED;
                case RESERVIST_SHOWN_LIABLE -> Category.RESERVIST;
                case SCOPE_WIDENED -> Category.WOMAN_WITHOUT_SPECIALTY;
                default -> Category.CONSCRIPT;
            };
            LocalDate born = switch (fault) {
                case MINOR_SHOWN_LIABLE -> LocalDate.of(2008, 11, 3);
                default -> LocalDate.of(2003, 5, 14);
            };
            String region = fault == Fault.WRONG_ZONE ? "RU-SAK" : "RU-MOW";
            return new Profile("Тихон В.", born, category, Account.HELD, new Region(region));
        }
    }
}
