package org.povestka.page.build;

import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/// Told to the compiler for the browser: what `papers` reads beside its classes,
/// the page carries in itself.
public final class CarriedTexts extends SimpleSubstitutionPolicy {

    private static final String PAPERS = "org.povestka.papers";

    /// Made by the compiler, which finds it as a service.
    public CarriedTexts() {}

    @Override
    public void contribute(SubstitutionSink sink) {
        sink.selectClasses(named(PAPERS + ".Reference").or(named(PAPERS + ".Wording")))
                .replacePackage(PAPERS, "org.povestka.page.browser");
    }
}
