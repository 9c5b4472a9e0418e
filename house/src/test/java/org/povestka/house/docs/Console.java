package org.povestka.house.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A command as a page shows it, with what the page says it prints.
///
/// @param command the line behind the `$`
/// @param printed what follows it; a line that is only `…` stands for any lines, or none
record Console(String command, String printed) {
    private static final String PROMPT = "$ ";

    private static final String ELIDED = "…\n";

    /// The commands of a block, in order.
    static List<Console> of(Page.Block block) {
        List<Console> shown = new ArrayList<>();
        String command = "";
        StringBuilder printed = new StringBuilder();
        for (String line : block.text().lines().toList()) {
            if (line.startsWith(PROMPT)) {
                if (!command.isEmpty()) {
                    shown.add(new Console(command, printed.toString()));
                }
                command = line.substring(PROMPT.length());
                printed.setLength(0);
            } else {
                printed.append(line).append('\n');
            }
        }
        shown.add(new Console(command, printed.toString()));
        return List.copyOf(shown);
    }

    /// Whether the output is what the page says.
    boolean agrees(String output) {
        StringBuilder pattern = new StringBuilder();
        for (String line : printed.lines().map(line -> line + "\n").toList()) {
            pattern.append(line.equals(ELIDED) ? "(?s:.*?)" : Pattern.quote(line));
        }
        return Pattern.matches(pattern.toString(), output);
    }
}
