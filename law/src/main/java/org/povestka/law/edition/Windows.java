package org.povestka.law.edition;

import java.time.MonthDay;
import org.povestka.law.rule.Dispatch;

/// The parts of the year that article 25 of 53-FZ names.
final class Windows {

    static final Dispatch.Window SPRING =
            new Dispatch.Window(MonthDay.of(4, 1), MonthDay.of(7, 15));
    static final Dispatch.Window AUTUMN =
            new Dispatch.Window(MonthDay.of(10, 1), MonthDay.of(12, 31));
    static final Dispatch.Window FAR_NORTH_SPRING =
            new Dispatch.Window(MonthDay.of(5, 1), MonthDay.of(7, 15));
    static final Dispatch.Window FAR_NORTH_AUTUMN =
            new Dispatch.Window(MonthDay.of(11, 1), MonthDay.of(12, 31));
    static final Dispatch.Window TEACHERS =
            new Dispatch.Window(MonthDay.of(5, 1), MonthDay.of(7, 15));
    static final Dispatch.Window FARM_WORKERS =
            new Dispatch.Window(MonthDay.of(10, 15), MonthDay.of(12, 31));

    private Windows() {}
}
