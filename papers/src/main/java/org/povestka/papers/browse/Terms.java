package org.povestka.papers.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.povestka.law.citation.Stated;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.rule.Fines;
import org.povestka.law.rule.Notices;
import org.povestka.law.statute.Edition;
import org.povestka.law.statute.NoticeTerms;

/// Every term of an edition, in the order of the edition's parts.
final class Terms {

    private Terms() {}

    /// All of them.
    static List<Term> all() {
        List<Term> terms = new ArrayList<>();
        terms.addAll(measures());
        terms.addAll(calendar());
        terms.addAll(sanctions());
        terms.addAll(notices());
        return terms;
    }

    private static List<Term> measures() {
        return List.of(
                new Term(
                        "service.routes",
                        edition -> edition.measures().service(),
                        (edition, words) -> words.routes(
                                edition.measures().service().terms().routes())),
                new Term(
                        "service.days",
                        edition -> edition.measures().service(),
                        (edition, words) ->
                                words.days(edition.measures().service().terms().days())),
                new Term(
                        "exit-ban.start",
                        edition -> edition.measures().exitBan(),
                        (edition, words) -> words.choice(
                                edition.measures().exitBan().terms().start())),
                new Term(
                        "ladder.days",
                        edition -> edition.measures().ladder(),
                        (edition, words) ->
                                words.days(edition.measures().ladder().terms().days())),
                new Term(
                        "ladder.measures",
                        edition -> edition.measures().ladder(),
                        (edition, words) -> words.measures(
                                edition.measures().ladder().terms().measures())),
                new Term(
                        "lifting.days",
                        edition -> edition.measures().lifting(),
                        (edition, words) ->
                                words.days(edition.measures().lifting().terms().days())),
                new Term(
                        "liability.ages",
                        edition -> edition.measures().liability(),
                        (edition, words) ->
                                words.ages(edition.measures().liability().terms())));
    }

    private static List<Term> calendar() {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(
                "cap",
                edition -> edition.calendar().cap(),
                (edition, words) -> words.cap(edition.calendar().cap().terms())));
        terms.add(new Term(
                "lead-time.days",
                edition -> edition.calendar().leadTime(),
                (edition, words) ->
                        words.days(edition.calendar().leadTime().terms().days())));
        terms.add(new Term(
                "dispatch.calls",
                edition -> edition.calendar().dispatch(),
                (edition, words) ->
                        words.choice(edition.calendar().dispatch().terms().calls())));
        for (DispatchGroup group : DispatchGroup.values()) {
            terms.add(new Term(
                    "dispatch." + group.word(),
                    edition -> edition.calendar().dispatch(),
                    (edition, words) ->
                            words.windows(edition.calendar().dispatch().terms(), group)));
        }
        terms.add(new Term(
                "self-report",
                edition -> edition.calendar().selfReport(),
                (edition, words) ->
                        words.selfReport(edition.calendar().selfReport().terms())));
        terms.add(new Term(
                "validity.years",
                edition -> edition.calendar().validity(),
                (edition, words) ->
                        words.years(edition.calendar().validity().terms().years())));
        return terms;
    }

    private static List<Term> sanctions() {
        return List.of(
                fine("fine.no-show", Fines.Terms::noShow),
                fine("fine.exam", Fines.Terms::exam),
                fine("fine.changes", Fines.Terms::changes),
                fine("fine.documents", Fines.Terms::documents),
                fine("fine.absence", Fines.Terms::absence),
                new Term(
                        "passport.issue",
                        edition -> edition.sanctions().passport(),
                        (edition, words) -> words.choice(
                                edition.sanctions().passport().terms().issue())),
                new Term(
                        "passport.surrender",
                        edition -> edition.sanctions().passport(),
                        (edition, words) -> words.days(
                                edition.sanctions().passport().terms().surrenderDays())),
                new Term(
                        "traffic.days",
                        edition -> edition.sanctions().traffic(),
                        (edition, words) ->
                                words.days(edition.sanctions().traffic().terms().days())),
                new Term(
                        "suspension",
                        edition -> edition.sanctions().suspension(),
                        (edition, words) -> words.choice(
                                edition.sanctions().suspension().terms().ofSuit())),
                new Term(
                        "court.months",
                        edition -> edition.sanctions().court(),
                        (edition, words) ->
                                words.months(edition.sanctions().court().terms().months())));
    }

    private static List<Term> notices() {
        return List.of(
                notice("notice.summons", NoticeTerms::summons),
                notice("notice.warning", NoticeTerms::warning),
                notice("notice.measures", NoticeTerms::measures));
    }

    private static Term notice(String key, Function<NoticeTerms, Stated<Notices.Terms>> which) {
        return new Term(
                key,
                edition -> which.apply(edition.notices()),
                (Edition edition, TermWords words) ->
                        words.choice(which.apply(edition.notices()).terms().given()));
    }

    private static Term fine(String key, Function<Fines.Terms, Fines.Range> range) {
        return new Term(
                key,
                edition -> edition.sanctions().fines(),
                (Edition edition, TermWords words) ->
                        words.range(range.apply(edition.sanctions().fines().terms())));
    }
}
