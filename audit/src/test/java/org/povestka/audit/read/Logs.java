package org.povestka.audit.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.povestka.audit.log.Entry;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.map.Mapping;
import org.povestka.papers.Language;
import org.povestka.papers.flaw.FlawWords;

/// Logs of tests, opened from their text or bytes.
public final class Logs {

    private Logs() {}

    /// What opening these bytes leads to.
    public static OpenedLog open(byte[] bytes, Mapping mapping) {
        return LogFile.open(new ByteArrayInputStream(bytes), mapping, new Strictness.Strict());
    }

    /// The log of a text that has no flaw in its heading.
    public static LogFile log(String text) {
        return log(text.getBytes(StandardCharsets.UTF_8), Mapping.NONE);
    }

    /// The log of these bytes, which have no flaw in their heading.
    public static LogFile log(byte[] bytes, Mapping mapping) {
        return switch (open(bytes, mapping)) {
            case OpenedLog.Opened opened -> opened.log();
            case OpenedLog.Refused refused -> throw new AssertionError(messages(refused.flaws()));
        };
    }

    /// Its entries.
    public static List<Entry> entries(LogFile log) {
        List<Entry> entries = new ArrayList<>();
        log.forEach(entries::add);
        return entries;
    }

    /// The entries of a text without a flaw.
    public static List<Entry> entries(String text) {
        return entries(text.getBytes(StandardCharsets.UTF_8), Mapping.NONE);
    }

    /// The entries of bytes without a flaw.
    public static List<Entry> entries(byte[] bytes, Mapping mapping) {
        try (LogFile log = log(bytes, mapping)) {
            List<Entry> entries = entries(log);
            if (!log.flaws().none()) {
                throw new AssertionError(messages(log.flaws()));
            }
            return entries;
        }
    }

    /// What is wrong with a text, a message a line.
    public static String flaws(String text) {
        return messages(found(text.getBytes(StandardCharsets.UTF_8), Mapping.NONE));
    }

    /// What is wrong with these bytes.
    public static LogFlaws found(byte[] bytes, Mapping mapping) {
        return switch (open(bytes, mapping)) {
            case OpenedLog.Refused refused -> refused.flaws();
            case OpenedLog.Opened opened -> {
                try (LogFile log = opened.log()) {
                    entries(log);
                    yield log.flaws();
                }
            }
        };
    }

    /// Flaws as a person reads them.
    public static String messages(LogFlaws flaws) {
        return FlawWords.of(Language.EN).messages(flaws.first());
    }
}
