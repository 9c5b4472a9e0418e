package org.povestka.server.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povestka.papers.Language;
import org.povestka.registry.deed.Role;
import org.povestka.server.login.Member;
import org.povestka.server.login.Standing;
import org.povestka.server.screen.View;
import org.povestka.server.twin.Twin;

/// Who asks: as he logged in, or, where there are no accounts, as his cookies say: on this
/// machine the user takes whatever role he likes.
final class Visit {

    private static final String ROLE = "role";
    private static final String LANGUAGE = "language";
    private static final String SAID = "said";
    private static final String STANDING = "standing";
    private static final int FEED_LINES = 60;

    private static final Pattern ADDRESS = Pattern.compile("/[a-z]*(?:/[A-Z0-9-]+)?");
    private static final Pattern KEY = Pattern.compile("[a-z-]{1,40}");

    private Visit() {}

    static View view(Context ctx, Twin twin) {
        View.Viewer viewer = new View.Viewer(role(ctx), language(ctx), said(ctx), standing(ctx));
        return new View(viewer, twin.world(), twin.feed().last(FEED_LINES), ctx.path());
    }

    /// A stranger is shown what a person is shown, who has the least.
    static Role role(Context ctx) {
        return switch (standing(ctx)) {
            case Standing.Switching one -> role(ctx.cookie(ROLE)).orElse(Role.TRAINER);
            case Standing.Stranger stranger -> Role.PERSON;
            case Standing.Known known -> known.member().role();
        };
    }

    /// How he stands to the town; the gate says it, where there is one.
    static Standing standing(Context ctx) {
        return Optional.<Standing>ofNullable(ctx.attribute(STANDING))
                .orElseGet(Standing.Switching::new);
    }

    static void stands(Context ctx, Standing standing) {
        ctx.attribute(STANDING, standing);
    }

    /// Who has logged in, if anybody.
    static Optional<Member> member(Context ctx) {
        return standing(ctx).logged();
    }

    /// Whether somebody reads the answer, and not a program.
    static boolean wantsPage(Context ctx) {
        return !ctx.path().startsWith("/api/")
                && Optional.ofNullable(ctx.header("Accept")).orElse("").contains("text/html");
    }

    /// The role of a word, if it is one.
    static Optional<Role> role(@Nullable String word) {
        return Stream.of(Role.values()).filter(role -> role.word().equals(word)).findFirst();
    }

    static Language language(Context ctx) {
        String tag = Optional.ofNullable(ctx.cookie(LANGUAGE)).orElse(Language.RU.tag());
        return tag.equals(Language.EN.tag()) ? Language.EN : Language.RU;
    }

    static void keepRole(Context ctx, Role role) {
        keep(ctx, ROLE, role.word());
    }

    static void keepLanguage(Context ctx, @Nullable String tag) {
        keep(ctx, LANGUAGE, Language.EN.tag().equals(tag) ? Language.EN.tag() : Language.RU.tag());
    }

    /// The screen a form stood on; the first one where it does not say.
    static String back(Context ctx) {
        return Optional.ofNullable(ctx.formParam("back"))
                .filter(back -> ADDRESS.matcher(back).matches())
                .orElse("/");
    }

    private static String said(Context ctx) {
        return Optional.ofNullable(ctx.queryParam(SAID))
                .filter(key -> KEY.matcher(key).matches())
                .filter(Said::known)
                .orElse("");
    }

    private static void keep(Context ctx, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        ctx.cookie(cookie);
    }
}
