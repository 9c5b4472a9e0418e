package org.povestka.population.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.law.history.Account;
import org.povestka.law.history.Birth;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Person;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.history.SummonsId;
import org.povestka.law.kernel.Answers;
import org.povestka.law.time.Day;
import org.povestka.population.chance.Chance;
import org.povestka.population.life.Chronicle;
import org.povestka.population.life.Chronicle.Moment;
import org.povestka.population.life.Country;
import org.povestka.population.life.Course;
import org.povestka.population.life.Lives;
import org.povestka.population.life.Man;
import org.povestka.population.life.Tally;
import org.povestka.population.scenario.Quantity;
import org.povestka.population.scenario.Scenario;

/// Lives one man of a country again. Nothing of him was stored: his life is a function of
/// the scenario, the seed and his number.
public final class Replay {

    private final Scenario scenario;
    private final Lives lives;
    private final Tally tally;

    private Replay(Scenario scenario, Chance chance) {
        this.scenario = scenario;
        Country country = Country.of(scenario);
        this.lives = new Lives(country, chance);
        Answers practice = Answers.of(scenario.regime().ownReadings().or(scenario.practice()));
        this.tally = new Tally(country, List.of(practice));
    }

    /// The country of a scenario, to live men of it again.
    ///
    /// @param scenario the scenario
    /// @param generator which generator draws
    /// @param seed the seed of the world
    /// @return one for one thread
    public static Replay of(Scenario scenario, Chance.Generator generator, long seed) {
        return new Replay(scenario, Chance.of(generator, seed));
    }

    /// The life of a man.
    ///
    /// @param number his number, from 0
    /// @return what happened to him
    public Life life(long number) {
        Man man = lives.whole(number);
        tally.count(man);
        List<Life.Told> summonses = new ArrayList<>();
        for (int i = 0; i < man.courses(); i++) {
            summonses.add(told(man, i));
        }
        String region = List.copyOf(scenario.regions().keySet()).get(man.region());
        int age = List.copyOf(scenario.byAge(Quantity.AGES).keySet()).get(man.age());
        Life.Registered registered =
                man.recordWrong() ? Life.Registered.WRONG : Life.Registered.RIGHT;
        Life.Status status = new Life.Status(man.category(), registered);
        Life.Who who = new Life.Who(region, age, status, man.occupation());
        return new Life(number, who, summonses);
    }

    private Life.Told told(Man man, int at) {
        Course course = man.course(at);
        List<Moment> moments = Chronicle.of(course, tally.law().servedOn(at));
        SummonsId summons = new SummonsId("s" + (at + 1));
        List<Event> events = new ArrayList<>();
        for (Moment moment : moments) {
            event(moment, course, summons).ifPresent(events::add);
        }
        Person person = new Person(
                course.category(),
                new Birth.On(Day.date(man.born())),
                man.account() ? Account.HELD : Account.NONE,
                Region.NOT_SAID,
                DispatchGroup.ORDINARY);
        return new Life.Told(
                course.wrong(), Day.date(course.appearOn()), moments, new History(person, events));
    }

    /// The fact of a moment; what the machinery does, and what he knows, is no fact of law.
    private static Optional<Event> event(Moment moment, Course course, SummonsId summons) {
        LocalDate on = Day.date(moment.day());
        Instant recorded = on.atTime(LocalTime.of(moment.hourOfDay(), 0)).toInstant(ZoneOffset.UTC);
        return switch (moment.step()) {
            case PLACED ->
                Optional.of(new Event.Placed(
                        on, recorded, summons, Day.date(course.appearOn()), Reason.NOT_SAID));
            case SENT_TO_EMPLOYER -> Optional.of(new Event.SentToEmployer(on, recorded, summons));
            case HANDED_OVER -> Optional.of(new Event.HandedOver(on, recorded, summons));
            case MAIL_DELIVERED -> Optional.of(new Event.MailDelivered(on, recorded, summons));
            case APPEARED -> Optional.of(new Event.Appeared(on, recorded, summons));
            case EXCUSED ->
                Optional.of(new Event.Excused(
                        Day.date(course.appearOn()),
                        recorded,
                        summons,
                        Day.date(course.excusedUntil()),
                        on));
            case SET_ASIDE -> Optional.of(new Event.SetAside(on, recorded, summons));
            case RECALLED -> Optional.of(new Event.Recalled(on, recorded, summons));
            case SERVED, REMINDED, KNOWN, BARRED, STOPPED, COMPLAINED, IMPOSED, LIFTED, UNBARRED ->
                Optional.empty();
        };
    }
}
