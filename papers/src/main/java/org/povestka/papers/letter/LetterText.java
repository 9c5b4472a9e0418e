package org.povestka.papers.letter;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.Wording;

/// A letter as plain text, at most 72 characters wide.
public final class LetterText {
    private static final int WIDTH = 72;
    private static final TextColumn SHEET = new TextColumn(0, WIDTH);
    private static final TextColumn RIGHT = new TextColumn(32, WIDTH - 32);
    private static final String CUT = "- ".repeat(WIDTH / 2).stripTrailing();

    private LetterText() {}

    /// The letter filled with these facts, its cover note at the end; lines end with a line feed.
    public static String of(Letter letter, LetterFacts facts) {
        List<String> lines = new ArrayList<>();
        String copy = Wording.of("letters", facts.language()).text("copy");
        if (!copy.isEmpty()) {
            lines.addAll(SHEET.wrapped("", copy));
            lines.add("");
        }
        for (Part part : Letters.parts(letter, facts)) {
            if (lines.size() > 2) {
                lines.addAll(List.of("", CUT, ""));
            }
            part.blocks().forEach(block -> lines.addAll(lines(block)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Block.Head head -> head(head);
            case Block.Title title -> title(title);
            case Block.Heading heading -> spaced(SHEET.wrapped("", heading.words()));
            case Block.Paragraph paragraph -> spaced(SHEET.wrapped("", paragraph.words()));
            case Block.Lead lead -> SHEET.wrapped("", lead.words());
            case Block.Listing listing -> spaced(listing(listing));
            case Block.Ruled ruled -> spaced(ruled(SHEET, ruled));
            case Block.Signature signature -> signature(signature);
        };
    }

    private static List<String> head(Block.Head head) {
        List<String> lines = new ArrayList<>();
        head.lines().forEach(line -> lines.addAll(ruled(RIGHT, line)));
        return spaced(lines);
    }

    private static List<String> title(Block.Title title) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(SHEET.centred(title.kind()));
        lines.addAll(SHEET.centred(title.about()));
        return spaced(lines);
    }

    private static List<String> listing(Block.Listing listing) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (String item : listing.items()) {
            String mark = switch (listing.mark()) {
                case NUMBER -> number++ + ". ";
                case BOX -> "[ ] ";
                case DASH -> "- ";
            };
            lines.addAll(SHEET.wrapped(mark, item));
        }
        return lines;
    }

    private static List<String> ruled(TextColumn column, Block.Ruled ruled) {
        List<String> lines = new ArrayList<>(column.ruled(ruled.label()));
        for (int line = 1; line < ruled.lines(); line++) {
            lines.addAll(column.ruled(""));
        }
        if (!ruled.hint().isEmpty()) {
            lines.addAll(column.wrapped("", "(" + ruled.hint() + ")"));
        }
        return lines;
    }

    private static List<String> signature(Block.Signature signature) {
        return List.of(
                "",
                signature.day().replace('\u00A0', ' '),
                "",
                "_".repeat(24) + " / " + "_".repeat(32) + " /",
                "(" + signature.hand() + ")"
                        + " ".repeat(27 - 2 - signature.hand().length())
                        + "(" + signature.name() + ")");
    }

    private static List<String> spaced(List<String> lines) {
        List<String> spaced = new ArrayList<>(lines);
        spaced.add("");
        return spaced;
    }
}
