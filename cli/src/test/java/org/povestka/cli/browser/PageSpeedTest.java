package org.povestka.cli.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// How long a reader waits for the page who touches the example as soon as he can, and how long
/// one whose dates his browser has kept in the fields, by the page's own clock, with the processor
/// as it is and, where several openings are asked for, slowed down four times as well. The figures
/// are written to `target/page-speed.txt`; they depend on whatever else the machine does, so that
/// only their order is checked.
class PageSpeedTest {

    private static final int OPENINGS = Integer.getInteger("povestka.openings", 1);
    private static final int SETTLES = OPENINGS > 1 ? 2_000 : 0;
    private static final Path FIGURES = Path.of("target", "page-speed.txt");

    private static final List<String> NAMES = List.of(
            "questions shown", "three dates", "whole answer", "whole answer again", "dragged");

    /// What a reader does as soon as the questions stand there and somebody hears him, which is
    /// what the second script is for.
    private static final String TOUCHES = "document.querySelector('[data-do=example]').click();";

    private static final String HEARD = "document.scripts.length > 2";

    private static final String FILLS_IN =
            "for (const [id, day] of [['on', '2026-03-03'], ['appear', '2026-03-20']])"
                    + "document.getElementById('fact.0.' + id).value = day;";

    private static final String ASKED = "document.getElementById('fact.0.appear')";

    /// Changes the date of appearance eleven times, drags the day to try eleven times; the
    /// middle of each.
    private static final String MEASURE =
            "const shown = performance.getEntriesByName('first-contentful-paint')[0];"
                    + "const timed = (deed) => { const from = performance.now(); deed();"
                    + "document.body.offsetHeight; return performance.now() - from; };"
                    + "const middle = (id, value, kind) => [...Array(11).keys()].map(i => timed(() => {"
                    + "const field = document.getElementById(id); field.value = value(i);"
                    + "field.dispatchEvent(new Event(kind, {bubbles: true})); }))"
                    + ".sort((one, other) => one - other)[5];"
                    + "const day = i => new Date(Date.UTC(2026, 2, 5 + i)).toISOString().slice(0, 10);"
                    + "const again = middle('fact.0.appear', day, 'change');"
                    + "const least = Number(document.getElementById('try').min);"
                    + "const dragged = middle('try', i => String(least + 3 + i), 'input');"
                    + "return [shown ? shown.startTime : 0, seen.first, seen.answer, again, dragged]"
                    + ".map(Math.round);";

    @TempDir
    private Path folder;

    @Test
    void the_three_dates_are_said_before_the_whole_answer() throws IOException {
        List<String> lines = new ArrayList<>();
        Path file = OpenPage.written(folder);
        for (int rate : OPENINGS > 1 ? List.of(1, 4) : List.of(1)) {
            for (int i = 0; i < OPENINGS; i++) {
                for (String deed : List.of(TOUCHES, FILLS_IN)) {
                    List<?> figures = measured(file, rate, deed);
                    lines.add(line(rate, deed, figures));
                    assertThat((Long) figures.get(1)).isLessThan((Long) figures.get(2));
                }
            }
        }
        Files.createDirectories(FIGURES.getParent());
        Files.write(FIGURES, lines);
    }

    /// In a browser of its own: a script that a browser has read before, it need not read again.
    /// Where several openings are asked for, it has shown an empty window for a moment, as a
    /// reader's has who looks for the file.
    private List<?> measured(Path file, int rate, String deed) {
        try (OpenPage page = new OpenPage(file, Chromium.asAReaderHasIt())) {
            page.browser()
                    .executeCdpCommand(
                            "Page.addScriptToEvaluateOnNewDocument",
                            Map.of("source", watching(deed)));
            page.browser().manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
            page.browser().executeAsyncScript("setTimeout(arguments[1], arguments[0])", SETTLES);
            page.browser()
                    .executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", rate));
            page.anew();
            page.shown();
            return (List<?>) page.run(MEASURE);
        }
    }

    /// Does something as soon as it can be done, and notes when the three dates and when the
    /// whole answer came.
    private static String watching(String deed) {
        return "const seen = {};"
                + "const note = (what) => { if (!seen[what] && document.getElementById(what)) {"
                + "seen[what] = performance.now(); return true; } };"
                + "new MutationObserver(() => { note('first'); note('answer');"
                + "if (!seen.done && " + (deed.equals(TOUCHES) ? HEARD : ASKED) + ") {"
                + "seen.done = true; " + deed + " }"
                + "}).observe(document, {subtree: true, childList: true}); window.seen = seen;";
    }

    private static String line(int rate, String deed, List<?> figures) {
        StringBuilder line = new StringBuilder("slowed down " + rate + " times, ")
                .append(deed.equals(TOUCHES) ? "the example touched" : "dates in the fields");
        for (int i = 0; i < NAMES.size(); i++) {
            line.append("; ")
                    .append(NAMES.get(i))
                    .append(' ')
                    .append(figures.get(i))
                    .append(" ms");
        }
        return line.toString();
    }
}
