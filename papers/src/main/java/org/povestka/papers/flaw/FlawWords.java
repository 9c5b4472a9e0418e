package org.povestka.papers.flaw;

import java.util.List;
import java.util.function.UnaryOperator;
import org.povestka.law.flaw.Flaw;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;

/// Words flaws: `case.yaml:3:11: appear 2025-07-01 is before the day of placing: expected
/// 2025-07-03 or later`.
public final class FlawWords {

    private final Wording wording;

    private FlawWords(Wording wording) {
        this.wording = wording;
    }

    /// The words of one language.
    public static FlawWords of(Language language) {
        return new FlawWords(Wording.of("flaws", language));
    }

    /// The message about a flaw on one line: its place, what is wrong, what was found or
    /// expected.
    public String message(Flaw flaw) {
        return flaw.place() + ": " + sentence(flaw, part -> part);
    }

    /// One message a line, the last line ended too.
    public String messages(List<Flaw> flaws) {
        StringBuilder messages = new StringBuilder();
        for (Flaw flaw : flaws) {
            messages.append(message(flaw)).append('\n');
        }
        return messages.toString();
    }

    /// What is wrong, without its place, for a reader who sees no file.
    ///
    /// @param flaw the flaw
    /// @param said how each of its parts is said to him: a key by the name of its field,
    ///     a day in words
    /// @return the sentence, its first letter small
    public String sentence(Flaw flaw, UnaryOperator<String> said) {
        String sentence = wording.text(flaw.kind().key());
        if (flaw.kind() == Flaw.Kind.LOOKS_REAL) {
            return sentence.replace("{0}", wording.text("number." + flaw.parts().getFirst()));
        }
        return filled(sentence, flaw.parts().stream().map(said).toList());
    }

    /// Puts the parts in their places, each once, whatever a part itself contains.
    private static String filled(String sentence, List<String> parts) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            filled.append(sentence, at, open).append(parts.get(sentence.charAt(open + 1) - '0'));
            at = open + 3;
        }
        return filled.append(sentence.substring(at)).toString();
    }
}
