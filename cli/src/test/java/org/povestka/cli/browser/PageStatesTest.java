package org.povestka.cli.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;

/// Every eighth state a reader can bring the page to, or every one where asked, in the
/// languages by turns: axe finds nothing, and nothing is cut off at 320 pixels. The
/// colours of the dark scheme are looked at where they differ most, in
/// [PageInBrowserTest].
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageStatesTest {

    @TempDir
    private static Path folder;

    /// Each how-manieth state is looked at; `-Dpovestka.states=1` looks at all of them.
    private static final int EVERY = Integer.getInteger("povestka.states", 8);

    private OpenPage page;
    private String language = "ru";

    @BeforeAll
    void start() {
        page = new OpenPage(folder);
    }

    @AfterAll
    void stop() {
        page.close();
    }

    @ParameterizedTest
    @MethodSource("states")
    void axe_finds_nothing_and_nothing_is_cut_off(State state) {
        page.anew();
        page.speak(language);
        state.way().forEach(this::follow);
        assertThat(page.wrong()).as("%s %s", state.name(), language).isEmpty();
        assertThat(cutOff()).as("%s %s", state.name(), language).isEqualTo(0L);
        language = language.equals("ru") ? "en" : "ru";
    }

    private Object cutOff() {
        return page.run("document.body.style.width = '320px';"
                + "const over = document.body.scrollWidth - 320;"
                + "document.body.style.width = ''; return Math.max(0, over);");
    }

    /// A state and what brings the page there: `verb argument`.
    record State(String name, List<String> way) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static State state(String name, String... way) {
        return new State(name, List.of(way));
    }

    private static State answered(String name, String... way) {
        List<String> all = new ArrayList<>(
                List.of("set fact.0.on 2026-03-03", "set fact.0.appear 2026-03-20"));
        all.addAll(List.of(way));
        return new State(name, all);
    }

    static Stream<State> states() {
        List<State> all = Stream.of(interview(), answers(), takenAlong(), otherScreens())
                .flatMap(states -> states)
                .toList();
        return IntStream.iterate(0, i -> i < all.size(), i -> i + EVERY).mapToObj(all::get);
    }

    private static Stream<State> interview() {
        return Stream.of(
                state("opened"),
                state("opened, unfolded", "unfold"),
                state("one day said", "set fact.0.on 2026-03-03"),
                state(
                        "told to appear too early",
                        "set fact.0.on 2026-03-20",
                        "set fact.0.appear 2026-03-03"),
                state(
                        "a day of another century",
                        "set fact.0.on 1926-03-20",
                        "set fact.0.appear 1926-03-30"),
                answered(
                        "an excuse that ends early",
                        "touch add:excused",
                        "set fact.1.on 2026-03-18",
                        "set fact.1.until 2026-03-10",
                        "set fact.1.accepted 2026-03-19"),
                answered("an event without its day", "touch add:appeared"),
                answered("born after the summons", "unfold", "set person.born 2026-12-01"),
                answered("a second summons", "touch add:placed", "touch add:appeared", "unfold"));
    }

    private static Stream<State> answers() {
        return Stream.of(
                answered("answered"),
                answered("answered, unfolded", "unfold"),
                answered("a reservist", "pick person.category.reservist", "unfold"),
                answered(
                        "two summonses",
                        "touch add:placed",
                        "set fact.1.on 2026-04-01",
                        "set fact.1.appear 2026-04-20",
                        "unfold"),
                answered("appeared", "touch add:appeared", "set fact.1.on 2026-03-20", "unfold"),
                answered(
                        "barred and sued",
                        "touch add:border-attempt",
                        "set fact.1.on 2026-03-07",
                        "touch add:learned",
                        "set fact.2.on 2026-03-07",
                        "touch add:suit-filed",
                        "set fact.3.on 2026-03-09",
                        "unfold"),
                answered("another day asked about", "set asked 2026-04-15", "unfold"),
                state("the example", "touch example"));
    }

    private static Stream<State> takenAlong() {
        return Stream.of(
                answered("letters", "letters"),
                answered(
                        "case sheet and code",
                        "touch choose:sheet=shown",
                        "touch choose:code=shown"),
                answered("a damaged text", "unfold", "type open-text {\"person\": 5", "touch open"),
                answered("a damaged file", "unfold", "give open-file events:"),
                state(
                        "a file opened",
                        "unfold",
                        "give open-file {\"person\":{\"category\":\"conscript\"},"
                                + "\"events\":[{\"on\":\"2026-03-03\",\"what\":\"placed\","
                                + "\"appear\":\"2026-03-20\"}]}"),
                answered("no picture", "unfold", "give scan-photo this is no picture"),
                answered("cleared", "touch clear"));
    }

    private static Stream<State> otherScreens() {
        return Stream.concat(
                Stream.of(
                        state("the desk", "touch view:desk", "unfold"),
                        answered(
                                "the desk with own dates and ticks",
                                "touch view:desk",
                                "pick desk.ground",
                                "pick desk.date",
                                "unfold"),
                        state(
                                "a rule",
                                "touch view:law",
                                "touch show:law=rules",
                                "first show:law=rules/"),
                        state(
                                "a question",
                                "touch view:law",
                                "touch show:law=questions",
                                "first show:law=questions/"),
                        state(
                                "a ledger entry",
                                "touch view:law",
                                "touch show:law=ledger",
                                "first show:law=ledger/")),
                Stream.of("rules", "editions", "compare", "questions", "ledger", "limits")
                        .map(part -> state(
                                "law: " + part,
                                "touch view:law",
                                "touch show:law=" + part,
                                "unfold")));
    }

    private void follow(String step) {
        String[] words = step.split(" ", 2);
        switch (words[0]) {
            case "set" -> {
                String[] field = words[1].split(" ", 2);
                page.set(field[0], field[1]);
            }
            case "type" -> {
                String[] field = words[1].split(" ", 2);
                page.field(field[0]).sendKeys(field[1]);
            }
            case "touch" -> page.touch(words[1]);
            case "first" ->
                page.run(
                        "document.querySelector(arguments[0]).click();",
                        "[data-do^='" + words[1] + "']");
            case "pick" -> page.pick(words[1]);
            case "give" -> give(words[1].split(" ", 2));
            case "unfold" -> page.unfold();
            case "letters" ->
                page.run("document.querySelector(\"[data-do^='choose:letter=']\").click();");
            default -> throw new IllegalArgumentException(step);
        }
    }

    private void give(String... fieldAndText) {
        Path file = folder.resolve("given.txt");
        try {
            Files.writeString(file, fieldAndText[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        Object before = page.run("return document.getElementById('page').textContent;");
        page.give(fieldAndText[0], file);
        new WebDriverWait(page.browser(), Duration.ofSeconds(20))
                .until(browser -> !before.equals(
                        page.run("return document.getElementById('page').textContent;")));
    }
}
