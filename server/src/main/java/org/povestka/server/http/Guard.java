package org.povestka.server.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lets in what comes from this machine's own pages, and says what a page may load: nothing
/// but what comes from here.
///
/// @param address the address under which people reach a town with accounts
record Guard(Optional<URI> address) {

    /// Why a request is refused that names another machine; it is not told more.
    static final String HOST = "host";

    private static final Pattern LOOPBACK =
            Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d+)?");

    private static final Set<String> OWN = Set.of("same-origin", "none");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
                    + " img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    void check(Context ctx) {
        HEADERS.forEach(ctx::header);
        @Nullable String host = ctx.host();
        if (host == null || !(LOOPBACK.matcher(host).matches() || own(host))) {
            throw refused(HOST);
        }
        if (HandlerType.POST.equals(ctx.method()) && !fromHere(ctx, host)) {
            throw refused("origin");
        }
    }

    /// A browser says where a request comes from; a program says nothing, and is this user's.
    private boolean fromHere(Context ctx, String host) {
        Optional<String> site = Optional.ofNullable(ctx.header("Sec-Fetch-Site"));
        Optional<String> origin = Optional.ofNullable(ctx.header("Origin"));
        return site.map(OWN::contains).orElse(true)
                && origin.map(named -> named.equals(from(host))).orElse(true);
    }

    private boolean own(String host) {
        return address.map(URI::getAuthority).filter(host::equals).isPresent();
    }

    private String from(String host) {
        return address.filter(uri -> own(host)).map(URI::getScheme).orElse("http") + "://" + host;
    }

    private static HttpResponseException refused(String what) {
        return new HttpResponseException(HttpStatus.FORBIDDEN.getCode(), what, Map.of());
    }
}
