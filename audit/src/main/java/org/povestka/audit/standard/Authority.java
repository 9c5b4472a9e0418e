package org.povestka.audit.standard;

import org.povestka.papers.library.Bilingual;

/// A standard that a guarantee rests on, or that speaks against it.
///
/// @param id its id
/// @param bears which way it bears
/// @param grade how well it is confirmed
/// @param cite where it stands
/// @param says what it says
public record Authority(String id, Bears bears, Grade grade, Bilingual cite, Bilingual says) {

    /// Which way a standard bears on the system audited.
    public enum Bears {
        /// It asks for the guarantee.
        FOR,
        /// It allows what the system does.
        AGAINST,
        /// Another system that offers the guarantee; no duty.
        APART
    }

    /// How well it is confirmed here.
    public enum Grade {
        /// A public page says so and was read in excerpts.
        READ,
        /// Common knowledge; no page confirmed it here.
        KNOWN
    }
}
