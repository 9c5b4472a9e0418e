package org.povestka.registry.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.povestka.law.Law;
import org.povestka.law.history.Region;
import org.povestka.law.reading.ElectronicService;
import org.povestka.law.reading.Questions;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Regime;
import org.povestka.registry.feed.Course;

/// What a world runs under.
///
/// @param regime the law in force by date or one named edition, with or without a reform
/// @param followed the reading of every open question that the machinery follows; a
/// machine has to choose where the law does not
/// @param electronicOnly the regions whose offices send no paper
/// @param waves when the notices of enrolment go out
/// @param course whether suppliers hand in feeds by themselves
/// @param border what passport control looks into
public record Settings(
        Regime regime,
        Readings followed,
        Set<Region> electronicOnly,
        Waves waves,
        Course course,
        BorderAccess border) {

    /// Moscow, Mari El, Ryazan and Sakhalin, as the General Staff told for October 2025.
    public static final Set<Region> WITHOUT_PAPER = Set.of(
            new Region("RU-ME"), new Region("RU-MOW"), new Region("RU-RYA"), new Region("RU-SAK"));

    /// Service after seven whole days, the ladder twenty whole days after the appearance date:
    /// answer A to every question but the first, as the General Staff has it.
    public static final Settings USUAL = new Settings(
            Regime.InForce.AS_IT_IS,
            new Readings(List.of(ElectronicService.AFTER_SEVEN_DAYS)).or(firstAnswers()),
            WITHOUT_PAPER);

    /// With notices of enrolment everywhere the next morning, no feeds but those that somebody
    /// hands in, and a border that sees its own copy of the bans.
    ///
    /// @param regime the law
    /// @param followed the readings that the machinery follows
    /// @param electronicOnly the regions whose offices send no paper
    public Settings(Regime regime, Readings followed, Set<Region> electronicOnly) {
        this(regime, followed, electronicOnly, Waves.AT_ONCE, Course.NONE, BorderAccess.BANS);
    }

    /// Copies the regions.
    public Settings {
        electronicOnly = Set.copyOf(electronicOnly);
    }

    /// The same under another law.
    ///
    /// @param other the law
    /// @return the settings
    public Settings under(Regime other) {
        return new Settings(other, followed, electronicOnly, waves, course, border);
    }

    /// The same with other answers to some questions.
    ///
    /// @param others the readings that the machinery follows; the rest stays as it is
    /// @return the settings
    public Settings following(Readings others) {
        return new Settings(regime, others.or(followed), electronicOnly, waves, course, border);
    }

    /// The same with notices of enrolment by region.
    ///
    /// @param others when they go out
    /// @return the settings
    public Settings with(Waves others) {
        return new Settings(regime, followed, electronicOnly, others, course, border);
    }

    /// The same with feeds that come by themselves, or without.
    ///
    /// @param other whether they do
    /// @return the settings
    public Settings with(Course other) {
        return new Settings(regime, followed, electronicOnly, waves, other, border);
    }

    /// The same with another passport control.
    ///
    /// @param other what it looks into
    /// @return the settings
    public Settings with(BorderAccess other) {
        return new Settings(regime, followed, electronicOnly, waves, course, other);
    }

    /// The same with other regions.
    ///
    /// @param regions the regions whose offices send no paper
    /// @return the settings
    public Settings withoutPaperIn(Set<Region> regions) {
        return new Settings(regime, followed, regions, waves, course, border);
    }

    /// The law as the machinery follows it.
    ///
    /// @return one answer to every question
    public Law machine() {
        return new Law(regime, regime.ownReadings().or(followed));
    }

    /// The law as it is, every reading running.
    ///
    /// @return the law against which the machinery is held
    public Law open() {
        return new Law(regime, Readings.ALL_OPEN);
    }

    private static Readings firstAnswers() {
        List<Reading> first = new ArrayList<>();
        Questions.ALL.forEach(question -> first.add(question.answers().getFirst()));
        return new Readings(first);
    }
}
