package org.povestka.page.first;

import org.povestka.law.history.Account;

/// The made-up man that the page shows on request, without an account, as he stands a week after
/// his summons was placed.
public final class Example {

    /// The day of placing.
    public static final String PLACED_ON = "2026-03-03";

    /// The appearance date.
    public static final String APPEAR_ON = "2026-03-20";

    /// The day asked about.
    public static final String ASKED = "2026-03-10";

    /// He has no account.
    public static final Account ACCOUNT = Account.NONE;

    private Example() {}
}
