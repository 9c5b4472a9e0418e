package org.povestka.server.http;

import io.javalin.http.Context;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.jspecify.annotations.Nullable;
import org.povestka.server.login.Doorkeeper;
import org.povestka.server.login.Member;
import org.povestka.server.login.Provider;
import org.povestka.server.login.Secrets;

/// What the server remembers of a browser between two requests. The browser has a number that
/// nobody can guess, in a cookie that no script reads; the number is new after each log-in.
final class Session {

    /// Whoever does nothing for so many seconds logs in again.
    private static final int IDLE = 60 * 60;

    /// Whoever logged in so many seconds ago logs in again, busy or not.
    private static final long LONGEST = 12 * 60 * 60;

    private static final int AT_THE_DOOR = 10 * 60;

    private static final String TOKEN = "token";
    private static final String NAME = "name";
    private static final String SINCE = "since";
    private static final String LEFT = "left";

    private final HttpSession session;

    private Session(HttpSession session) {
        this.session = session;
    }

    /// Somebody who was sent to a provider.
    ///
    /// @param ticket what has to come back
    /// @param invited whom the code of an invitation named; nobody where he has come before
    record Left(Provider.Ticket ticket, Optional<Member> invited) {}

    /// Sessions that a cookie carries, over TLS alone where the town is reached that way.
    static SessionHandler handler(URI address) {
        SessionHandler handler = new SessionHandler();
        handler.setHttpOnly(true);
        handler.setSameSite(HttpCookie.SameSite.LAX);
        handler.setSessionIdPathParameterName("none");
        handler.setUsingCookies(true);
        boolean tls = "https".equals(address.getScheme());
        SessionCookieConfig cookie = handler.getSessionCookieConfig();
        cookie.setName(tls ? "__Host-povestka" : "povestka");
        cookie.setPath("/");
        cookie.setSecure(tls);
        return handler;
    }

    /// The session of a browser that has one.
    static Optional<Session> of(Context ctx) {
        return Optional.ofNullable(ctx.req().getSession(false)).map(Session::new);
    }

    /// The session of a browser; a new one for whoever has none.
    static Session begun(Context ctx) {
        @Nullable HttpSession old = ctx.req().getSession(false);
        if (old != null) {
            return new Session(old);
        }
        HttpSession session = ctx.req().getSession(true);
        session.setMaxInactiveInterval(AT_THE_DOOR);
        session.setAttribute(TOKEN, Secrets.token());
        return new Session(session);
    }

    /// Somebody has logged in: the session has a new number and a new token.
    static void logIn(Context ctx, Member member, Doorkeeper keeper) {
        begun(ctx);
        ctx.req().changeSessionId();
        HttpSession session = ctx.req().getSession(true);
        session.setMaxInactiveInterval(IDLE);
        session.setAttribute(TOKEN, Secrets.token());
        session.setAttribute(NAME, member.name());
        session.setAttribute(SINCE, keeper.clock().instant().getEpochSecond());
        session.removeAttribute(LEFT);
    }

    /// Nothing is remembered any more.
    void end() {
        session.invalidate();
    }

    /// What the forms of this browser carry.
    String token() {
        return session.getAttribute(TOKEN) instanceof String token ? token : "";
    }

    /// Who has logged in, if he is still a member and it is not too long ago.
    Optional<Member> member(Doorkeeper keeper) {
        if (session.getAttribute(NAME) instanceof String name
                && session.getAttribute(SINCE) instanceof Long since
                && keeper.clock().instant().getEpochSecond() - since < LONGEST) {
            return keeper.members().find(name);
        }
        return Optional.empty();
    }

    void leaves(Left left) {
        session.setAttribute(LEFT, left);
    }

    /// Who left for a provider; it is told once.
    Optional<Left> left() {
        Object left = session.getAttribute(LEFT);
        session.removeAttribute(LEFT);
        return left instanceof Left told ? Optional.of(told) : Optional.empty();
    }
}
