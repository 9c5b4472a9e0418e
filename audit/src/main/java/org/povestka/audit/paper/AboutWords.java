package org.povestka.audit.paper;

import java.util.ArrayList;
import java.util.List;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Consistent;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Verdict;
import org.povestka.law.Law;
import org.povestka.law.edition.Editions;

/// What an audit was about, and what it comes to, in whole sentences.
///
/// @param words how it is said
public record AboutWords(FindingWords words) {

    /// The one sentence that sums it up.
    ///
    /// @param tally what was counted
    /// @param sums the sums
    /// @return the sentence
    public String summary(Tally tally, Sums sums) {
        long some = sums.whole().found(Verdict.SOME_READINGS);
        long unlawful = sums.whole().found(Verdict.UNLAWFUL);
        if (unlawful == 0 && some == 0) {
            return words.say("summary.clean");
        }
        return unlawful == 0
                ? words.say("summary.contested", number(some))
                : words.say("summary.unlawful", number(unlawful), number(some));
    }

    /// What was held against what.
    ///
    /// @param about what it is about
    /// @param sums the sums
    /// @return sentences
    public List<String> sentences(About about, Sums sums) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "log",
                about.log().name(),
                number(sums.of(Sums.Count.EVENTS)),
                number(sums.of(Sums.Count.CASES))));
        sentences.add(against(about.law()));
        if (!about.law().held().chosen().isEmpty()) {
            sentences.add(words.say(
                    "against.held", words.speech().under(about.law().held().chosen())));
        }
        sentences.add(words.say("as-of", words.speech().day(about.asOf())));
        sentences.add(words.say("extent." + about.extent().word()));
        count(sums, Sums.Count.SET_ASIDE, "set-aside", sentences);
        count(sums, Sums.Count.DUPLICATES, "duplicates", sentences);
        sentences.add(words.say("checked", words.speech().day(Editions.LAW_CHECKED_TO)));
        return sentences;
    }

    /// Under which readings a part would be right.
    ///
    /// @param consistent the readings
    /// @return a sentence
    public String consistent(Consistent consistent) {
        return switch (consistent.kind()) {
            case ALWAYS -> words.say("consistent.always");
            case UNDER -> words.say("consistent.under", words.readings(consistent.under()));
            case AT_ODDS -> words.say("consistent.at-odds");
            case NEVER -> words.say("consistent.never");
        };
    }

    /// A whole number with its thousands apart.
    ///
    /// @param number the number
    /// @return such as `12,345`
    public String number(long number) {
        return words.speech().amount((int) Math.min(number, Integer.MAX_VALUE));
    }

    private String against(Law law) {
        return law.regime().hypothetical()
                ? words.say("against.named", JsonReport.law(law.regime()))
                : words.say("against.in-force");
    }

    private void count(Sums sums, Sums.Count count, String key, List<String> sentences) {
        if (sums.of(count) > 0) {
            sentences.add(words.say(key, number(sums.of(count))));
        }
    }
}
