package org.povestka.page.build;

import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/// Told to the compiler for the browser: the character sets that a QR code may name
/// are UTF-8 and no other.
public final class OneCharacterSet extends SimpleSubstitutionPolicy {

    private static final String COMMON = "com.google.zxing.common";

    /// Made by the compiler, which finds it as a service.
    public OneCharacterSet() {}

    @Override
    public void contribute(SubstitutionSink sink) {
        sink.selectClasses(named(COMMON + ".CharacterSetECI"))
                .replacePackage(COMMON, "org.povestka.page.browser");
    }
}
