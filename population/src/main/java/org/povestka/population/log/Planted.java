package org.povestka.population.log;

import java.util.Locale;

/// Something in the log of a case that is wrong because the machinery of the scenario is, and
/// what an audit has to find there.
///
/// @param kind what went wrong
/// @param expected what has to be found
public record Planted(Kind kind, Expected expected) {

    /// What went wrong; the number is that of the catalogue of faults.
    public enum Kind {
        /// The register shows an exempt man as liable.
        EXEMPT_SHOWN_LIABLE("F-01"),
        /// A deferment is missing from the record, and comes into it too late.
        DEFERMENT_MISSING("F-02"),
        /// The appearance date lies later than the law allows.
        APPEARANCE_TOO_LATE("F-08"),
        /// A measure is taken back later than the law allows, or not at all.
        LIFTED_TOO_LATE("F-12"),
        /// Another man's measures stand against him.
        NAMESAKE("F-23"),
        /// A man in the reserve is shown as a conscript.
        RESERVIST_SHOWN_LIABLE("F-29"),
        /// A measure reaches a receiver after its reason had gone.
        CAME_AFTER_THE_END("F-37"),
        /// A decision for him does not reach a receiver in time.
        JUDGMENT_NOT_PASSED_ON("F-50"),
        /// The paper is handed over too shortly before the appearance date, or there is no time
        /// for any.
        PAPER_TOO_LATE("");

        private final String fault;

        Kind(String fault) {
            this.fault = fault;
        }

        /// Its number in the catalogue.
        ///
        /// @return the number, such as `F-12`; empty where it has none
        public String fault() {
            return fault;
        }

        /// The word for it in files.
        ///
        /// @return such as `lifted-too-late`
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What an audit has to find, in the words of its JSON.
    ///
    /// @param check what it looks for
    /// @param verdict what it says
    /// @param basis by which facts
    public record Expected(String check, String verdict, String basis) {

        /// By what was recorded when it was done.
        static final String AS_KNOWN = "as-known";

        /// Only by what was recorded later.
        static final String LATER = "by-later-facts";

        /// Wrong by what was recorded when it was done.
        static Expected unlawful(String check) {
            return new Expected(check, "unlawful", AS_KNOWN);
        }

        /// Nothing can be said.
        static Expected open(String check) {
            return new Expected(check, "cannot-be-said", AS_KNOWN);
        }
    }

    /// The first line of a list of what is planted.
    ///
    /// @return its columns
    static String header() {
        return "case,planted,fault,check,verdict,basis";
    }

    /// It as a line of that list.
    ///
    /// @param of the case
    /// @return the line with its end
    String row(String of) {
        return String.join(
                        ",",
                        of,
                        kind.word(),
                        kind.fault(),
                        expected.check(),
                        expected.verdict(),
                        expected.basis())
                + "\n";
    }
}
