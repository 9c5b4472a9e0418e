package org.povestka.papers.browse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Measure;
import org.povestka.law.rule.AppearanceCap;
import org.povestka.law.rule.Dispatch;
import org.povestka.law.rule.Fines;
import org.povestka.law.rule.Liability;
import org.povestka.law.rule.SelfReport;
import org.povestka.law.rule.Service;

/// What the terms of an edition say, in words.
///
/// @param lines how things are said on these pages
record TermWords(Lines lines) {

    /// The name of a term.
    String name(Term term) {
        return lines.say("term." + term.key());
    }

    /// A constant of a term.
    String choice(Enum<?> constant) {
        return lines.say("choice." + lines.id(constant));
    }

    /// A number of days; none is said in words.
    String days(int days) {
        return days == 0 ? none() : lines.speech().count("days", days);
    }

    /// A number of months.
    String months(int months) {
        return lines.speech().count("months", months);
    }

    /// A number of years; none is said in words.
    String years(int years) {
        return years == 0 ? none() : lines.speech().count("years", years);
    }

    /// The ways of service, in the order in which the law names them.
    String routes(Set<Service.Route> routes) {
        return joined(Arrays.stream(Service.Route.values())
                .filter(routes::contains)
                .map(route -> lines.say("route." + lines.id(route)))
                .toList());
    }

    /// The measures on a list.
    String measures(List<Measure> measures) {
        return joined(measures.stream()
                .map(measure -> lines.speech().words().say("measure." + measure.word()))
                .toList());
    }

    /// The ages of liability.
    String ages(Liability.Terms terms) {
        return lines.say(
                "ages", Integer.toString(terms.firstAge()), Integer.toString(terms.endAge()));
    }

    /// The cap on the appearance date.
    String cap(AppearanceCap.Terms terms) {
        String force = lines.say("cap." + lines.id(terms.force()), days(terms.days()));
        return terms.force() == AppearanceCap.Force.NONE ? none() : force;
    }

    /// The dispatch windows of a group.
    String windows(Dispatch.Terms terms, DispatchGroup group) {
        return joined(terms.windows().getOrDefault(group, List.of()).stream()
                .map(window -> lines.say(
                        "window",
                        lines.speech().dayOfYear(window.first()),
                        lines.speech().dayOfYear(window.last())))
                .toList());
    }

    /// The term for coming unasked.
    String selfReport(SelfReport.Terms terms) {
        return lines.say("base." + lines.id(terms.base()), days(terms.days()));
    }

    /// The bounds of a fine.
    String range(Fines.Range range) {
        return range.equals(Fines.Range.NONE)
                ? none()
                : lines.say(
                        "range",
                        lines.speech().amount(range.least()),
                        lines.speech().amount(range.most()));
    }

    private String joined(List<String> parts) {
        return parts.isEmpty() ? none() : String.join("; ", parts);
    }

    private String none() {
        return lines.say("none");
    }
}
