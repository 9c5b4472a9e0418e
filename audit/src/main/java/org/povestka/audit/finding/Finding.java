package org.povestka.audit.finding;

import java.io.Serializable;
import java.util.List;
import org.povestka.audit.log.Entry;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.RuleId;
import org.povestka.law.history.Measure;
import org.povestka.law.reading.Reading;

/// One thing that the law does not support under every reading, or of which nothing can be said.
///
/// @param check what was looked for
/// @param judged what the law says of it, and by which facts
/// @param entry the entry, or for what was left undone the entry that called for it
/// @param gap what had to be, and what was found
/// @param ground the rule and the proof
public record Finding(Check check, Judged judged, Entry entry, Gap gap, Ground ground)
        implements Serializable {

    /// What the law says of an entry.
    ///
    /// @param verdict the verdict
    /// @param because why nothing can be said
    /// @param basis by which facts it was judged
    /// @param readings the readings under which it would have been right; empty where there are
    /// none
    public record Judged(
            Verdict verdict, Because because, Basis basis, List<List<Reading>> readings)
            implements Serializable {

        /// Copies the readings.
        public Judged {
            readings = List.copyOf(readings);
        }
    }

    /// By which facts an entry was judged.
    public enum Basis {
        /// By the facts recorded when it was made.
        AS_KNOWN("as-known"),
        /// Right by those facts, and wrong by facts recorded later.
        BY_LATER_FACTS("by-later-facts");

        private final String word;

        Basis(String word) {
            this.word = word;
        }

        /// The word in JSON.
        ///
        /// @return the word, such as `as-known`
        public String word() {
            return word;
        }
    }

    /// What had to be, and what was found.
    ///
    /// @param due how the lawful days are to be read
    /// @param lawful the lawful days with their readings, the earliest first; empty where there
    /// is none
    /// @param foundOn the day found, as an epoch day; [Day#NEVER] for what was never done
    /// @param measures the measures concerned
    /// @param detail what is missing or wrong beside a day, such as the edition named; empty
    /// where nothing is
    public record Gap(
            Due due, List<DayUnder> lawful, int foundOn, List<Measure> measures, String detail)
            implements Serializable {

        /// Copies the lists.
        public Gap {
            lawful = List.copyOf(lawful);
            measures = List.copyOf(measures);
        }
    }

    /// How lawful days are to be read.
    public enum Due {
        /// Not before that day.
        NOT_BEFORE("not-before"),
        /// On that day.
        ON("on"),
        /// By that day, included.
        BY("by"),
        /// On no day.
        NEVER("never"),
        /// It had to be there.
        PRESENT("present");

        private final String word;

        Due(String word) {
            this.word = word;
        }

        /// The word in JSON.
        ///
        /// @return the word, such as `not-before`
        public String word() {
            return word;
        }
    }

    /// The rule behind a finding, and its proof.
    ///
    /// @param rule the rule
    /// @param citation where it is stated
    /// @param edition the edition that governs
    /// @param proof the smallest set of lines of the log that shows it, in order
    public record Ground(RuleId rule, Citation citation, String edition, List<Long> proof)
            implements Serializable {

        /// Copies the lines.
        public Ground {
            proof = List.copyOf(proof);
        }
    }
}
