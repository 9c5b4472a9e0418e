package org.povestka.law.statute;

import java.util.List;
import org.povestka.law.citation.Stated;
import org.povestka.law.rule.Notices;

/// What a man is told of, in the account of the state services.
///
/// @param summons the notice of the summons (`notify-summons`)
/// @param warning the warning that further restrictions follow (`notify-warning`)
/// @param measures the notice of measures applied and cancelled (`notify-measures`)
public record NoticeTerms(
        Stated<Notices.Terms> summons,
        Stated<Notices.Terms> warning,
        Stated<Notices.Terms> measures) {

    /// All of them.
    ///
    /// @return the terms, in their order
    List<Stated<?>> all() {
        return List.of(summons, warning, measures);
    }
}
