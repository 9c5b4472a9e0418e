package org.povestka.server.paper;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.povestka.papers.Language;
import org.povestka.papers.notice.BorderNotice;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Paper;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Replica;
import org.povestka.server.screen.TwinWords;

/// The written notice that the supervisor hands over, as a paper.
public final class NoticePaper {

    private static final Set<String> LEFT_OUT = Set.of("ground", "decision", "body");

    private NoticePaper() {}

    /// The notice last handed to a traveller.
    ///
    /// @param dossier the traveller
    /// @param language the language of the paper
    /// @return the bytes of a PDF file, or nothing where none was handed over
    public static Optional<byte[]> of(Dossier dossier, Language language) {
        return dossier.all(Happening.NoticeHandedOver.class)
                .reduce((first, last) -> last)
                .flatMap(handed -> Replica.paper(dossier, handed.number())
                        .map(decision -> paper(dossier, handed, decision, language)));
    }

    private static byte[] paper(
            Dossier dossier, Happening.NoticeHandedOver handed, Paper decision, Language language) {
        TwinWords words = TwinWords.in(language);
        BorderNotice notice = new BorderNotice(
                words.say("notice.traveller", dossier.profile().name(), words.number(dossier.id())),
                words.moment(handed.at(), dossier.zone()),
                decision.number(),
                dossier.zone().day(decided(dossier, handed)),
                decision.summons().name());
        return dossier.struck(Fault.NOTICE_INCOMPLETE, handed.number())
                ? BorderNotice.pdf(notice, language, LEFT_OUT)
                : BorderNotice.pdf(notice, language);
    }

    /// When it was decided; of another man's decision, when it reached the border.
    private static Instant decided(Dossier dossier, Happening.NoticeHandedOver handed) {
        return dossier.decision(handed.number())
                .<Happening>map(decided -> decided)
                .or(() -> dossier.all(Happening.Reached.class)
                        .filter(reached -> reached.number().equals(handed.number()))
                        .findFirst())
                .map(Happening::at)
                .orElse(handed.at());
    }
}
