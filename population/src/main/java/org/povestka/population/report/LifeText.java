package org.povestka.population.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.povestka.law.Law;
import org.povestka.law.reading.Readings;
import org.povestka.law.time.Day;
import org.povestka.papers.DayWords;
import org.povestka.papers.Wording;
import org.povestka.papers.text.Terminal;
import org.povestka.papers.text.TextAnswer;
import org.povestka.population.life.Chronicle.Moment;
import org.povestka.population.life.Wrong;
import org.povestka.population.replay.Life;
import org.povestka.population.scenario.Scenario;

/// One life as text: who he is, what happened with each summons, and what the law says of
/// it, with its grounds.
public final class LifeText {

    private final Scenario scenario;
    private final Terminal terminal;
    private final Wording words;
    private final Wording cases;
    private final StringBuilder text = new StringBuilder();

    private LifeText(Scenario scenario, Terminal terminal) {
        this.scenario = scenario;
        this.terminal = terminal;
        this.words = Wording.of("simulate", terminal.language());
        this.cases = Wording.of("case", terminal.language());
    }

    /// The life of a man.
    ///
    /// @param life the life
    /// @param scenario the scenario under which he lived it
    /// @param terminal where it goes
    /// @return the text, with a line break at its end
    public static String of(Life life, Scenario scenario, Terminal terminal) {
        LifeText text = new LifeText(scenario, terminal);
        text.write(life);
        return text.text.toString();
    }

    private void write(Life life) {
        line(words.text("life.who")
                .replace("{0}", String.valueOf(life.number()))
                .replace("{1}", scenario.name().in(terminal.language())));
        line(words.text("life.person")
                .replace("{0}", String.valueOf(life.person().age()))
                .replace("{1}", life.person().region())
                .replace(
                        "{2}",
                        cases.text("category." + word(life.person().status().category()))));
        line(words.text("occupation." + word(life.person().occupation())));
        if (life.person().status().registered() == Life.Registered.WRONG) {
            line(words.text("life.record-wrong"));
        }
        if (life.summonses().isEmpty()) {
            line(words.text("life.spared"));
        }
        int number = 0;
        for (Life.Told told : life.summonses()) {
            number++;
            summons(told, number);
        }
        line("");
        line(words.text("checked"));
    }

    private void summons(Life.Told told, int number) {
        line("");
        line(words.text("life.summons")
                .replace("{0}", String.valueOf(number))
                .replace("{1}", DayWords.of(told.appearOn(), terminal.language())));
        if (told.wrong() != Wrong.NOT) {
            line(words.text("life.wrong." + word(told.wrong())));
        }
        told.moments().forEach(moment -> line("  " + told(moment)));
        line("");
        if (told.wrong() == Wrong.NAMESAKE) {
            line(words.text("life.not-his"));
            return;
        }
        Law law = new Law(scenario.regime(), Readings.ALL_OPEN);
        text.append(
                TextAnswer.render(law.explain(told.history(), List.of(told.appearOn())), terminal));
    }

    private String told(Moment moment) {
        String measures = moment.measures().stream()
                .map(measure -> cases.text("measure." + word(measure)))
                .collect(Collectors.joining(", "));
        String step = words.text("step." + moment.step().word());
        return "%s %02d:00  %s"
                .formatted(
                        Day.date(moment.day()), moment.hourOfDay(), step.replace("{0}", measures));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
