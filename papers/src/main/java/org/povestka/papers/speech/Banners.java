package org.povestka.papers.speech;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.Law;
import org.povestka.law.reading.Reading;
import org.povestka.law.reform.Regime;

/// What must be seen before anything else: that the law is supposed, that readings are held.
public final class Banners {

    private Banners() {}

    /// The banners of a law that was asked.
    ///
    /// @param speech the language
    /// @param law the law asked
    /// @return the sentences; none for the law as it is with every reading open
    public static List<String> of(Speech speech, Law law) {
        List<String> banners = new ArrayList<>();
        if (law.regime() instanceof Regime.Named named) {
            banners.add(speech.words().say("banner.named", named.named().id()));
        }
        String reform = law.regime().reform().name();
        if (!reform.isEmpty()) {
            banners.add(speech.words().say("banner.reform", reform));
        }
        for (Reading held : law.held().chosen()) {
            banners.add(speech.words().say("banner.held", held.key(), speech.says(held)));
        }
        return banners;
    }
}
