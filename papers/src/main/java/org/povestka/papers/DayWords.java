package org.povestka.papers;

import java.time.LocalDate;

/// A day written out as a sentence needs it: "3 июля 2025 г.", "3 July 2025".
public final class DayWords {
    private static final String SUBJECT = "document";

    private DayWords() {}

    /// The day in words; its parts are held together by no-break spaces.
    public static String of(LocalDate day, Language language) {
        Wording wording = Wording.of(SUBJECT, language);
        return wording.text("day")
                .replace("{0}", Integer.toString(day.getDayOfMonth()))
                .replace("{1}", wording.text("month." + day.getMonthValue()))
                .replace("{2}", Integer.toString(day.getYear()))
                .replace(' ', '\u00A0');
    }
}
