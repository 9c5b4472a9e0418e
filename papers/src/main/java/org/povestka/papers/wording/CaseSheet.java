package org.povestka.papers.wording;

import java.util.List;
import org.povestka.law.Explanation;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Speech;

/// Everything the law says of a case as sentences, in the order in which a reader needs
/// it.
///
/// @param language the reader's language
/// @param opening what holds, from which facts, and the line to read aloud
/// @param summonses each summons, in order of placing
/// @param outlook what comes next and what can be done
/// @param apart what is kept apart from the dates of the law
public record CaseSheet(
        Language language,
        Opening opening,
        List<SummonsSheet> summonses,
        Outlook outlook,
        Apart apart) {

    /// Copies the summonses.
    public CaseSheet {
        summonses = List.copyOf(summonses);
    }

    /// The sheet of an explanation.
    ///
    /// @param explanation what the law says
    /// @param language the reader's language
    /// @return the sheet
    public static CaseSheet of(Explanation explanation, Language language) {
        Speech speech = Speech.in(language);
        SummonsWords summons = new SummonsWords(speech, explanation);
        return new CaseSheet(
                language,
                opening(explanation, language),
                explanation.summonses().stream().map(summons::sheet).toList(),
                outlook(explanation, language),
                new ApartWords(speech, explanation).apart());
    }

    /// The sheet without measures, notes and grounds, what comes next and what is kept
    /// apart: what holds, and the dates.
    ///
    /// @param explanation what the law says
    /// @param language the reader's language
    /// @return the sheet
    public static CaseSheet ofDates(Explanation explanation, Language language) {
        Speech speech = Speech.in(language);
        SummonsWords summons = new SummonsWords(speech, explanation);
        return new CaseSheet(
                language,
                new OpeningWords(speech, explanation).opening(),
                explanation.summonses().stream().map(summons::dates).toList(),
                Outlook.NOTHING,
                Apart.NOTHING);
    }

    /// To what day the law was checked, and what an answer is not.
    ///
    /// @param language the reader's language
    /// @return the lines, the same under every answer
    public static List<String> footing(Language language) {
        return OpeningWords.footing(Speech.in(language));
    }

    /// The first part of a sheet alone.
    public static Opening opening(Explanation explanation, Language language) {
        return new OpeningWords(Speech.in(language), explanation).opening();
    }

    /// What comes next and what can be done, alone.
    public static Outlook outlook(Explanation explanation, Language language) {
        return new OutlookWords(Speech.in(language), explanation).outlook();
    }

    /// What a reader sees first.
    ///
    /// @param banners what must be seen before anything else, such as that the law is
    /// hypothetical
    /// @param sentences what holds on each day asked about, or by the facts where
    /// none was asked
    /// @param facts what the answer goes out from
    /// @param aloud one line to read aloud, with its source; empty where there is no
    ///     summons
    /// @param footing to what day the law was checked, and what this is not
    public record Opening(
            List<String> banners,
            List<String> sentences,
            List<String> facts,
            String aloud,
            List<String> footing) {

        /// Copies the lists.
        public Opening {
            banners = List.copyOf(banners);
            sentences = List.copyOf(sentences);
            facts = List.copyOf(facts);
            footing = List.copyOf(footing);
        }
    }

    /// What is kept apart from the dates of the law.
    ///
    /// @param exposures what threatens, criminal liability a note of its own; what his
    ///     suits do
    /// @param unsettled what no source settles
    /// @param practice what is reported, which is not law
    /// @param holders who holds which reading of those that matter here
    /// @param changes what would change the answer
    public record Apart(
            List<Note> exposures,
            List<Note> unsettled,
            List<Note> practice,
            List<Note> holders,
            List<Note> changes) {

        /// Nothing is kept apart.
        static final Apart NOTHING =
                new Apart(List.of(), List.of(), List.of(), List.of(), List.of());

        /// Copies the lists.
        public Apart {
            exposures = List.copyOf(exposures);
            unsettled = List.copyOf(unsettled);
            practice = List.copyOf(practice);
            holders = List.copyOf(holders);
            changes = List.copyOf(changes);
        }
    }
}
