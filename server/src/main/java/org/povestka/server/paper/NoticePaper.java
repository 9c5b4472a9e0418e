package org.povestka.server.paper;

import java.util.Optional;
import org.povestka.papers.Language;
import org.povestka.papers.notice.BorderNotice;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.server.screen.TwinWords;

/// The written notice that the supervisor hands over, as a paper.
public final class NoticePaper {

    private NoticePaper() {}

    /// The notice last handed to a traveller.
    ///
    /// @param dossier the traveller
    /// @param language the language of the paper
    /// @return the bytes of a PDF file, or nothing where none was handed over
    public static Optional<byte[]> of(Dossier dossier, Language language) {
        return dossier.all(Happening.NoticeHandedOver.class)
                .reduce((first, last) -> last)
                .flatMap(handed -> dossier.decision(handed.number())
                        .map(decided -> paper(dossier, handed, decided, language)));
    }

    private static byte[] paper(
            Dossier dossier,
            Happening.NoticeHandedOver handed,
            Happening.Decided decided,
            Language language) {
        TwinWords words = TwinWords.in(language);
        return BorderNotice.pdf(
                new BorderNotice(
                        words.say(
                                "notice.traveller",
                                dossier.profile().name(),
                                words.number(dossier.id())),
                        words.moment(handed.at(), dossier.zone()),
                        decided.paper().number(),
                        dossier.zone().day(decided.at()),
                        decided.summons().name()),
                language);
    }
}
