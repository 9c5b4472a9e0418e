package org.povestka.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Words;
import org.povestka.registry.deed.Role;
import org.povestka.server.login.Member;
import org.povestka.server.login.Provider;

import static org.assertj.core.api.Assertions.assertThat;

/// Log-in at a provider of OpenID Connect, which runs here: the whole round, and what is refused.
class ProviderTest {

    private static final Words WORDS = new Words("twin", Language.RU);

    @TempDir
    private Path folder;

    private final MockOAuth2Server provider = new MockOAuth2Server();
    private Guarded guarded;
    private Started started;
    private Visitor visitor;

    @BeforeEach
    void start() {
        provider.start(InetAddress.getLoopbackAddress(), 0);
        guarded = Guarded.in(
                folder,
                new Provider.Client(provider.issuerUrl("school").toString(), "town", "secret"));
        started = Started.in(folder, guarded);
        visitor = new Visitor(started.at("/"));
    }

    @AfterEach
    void stop() {
        visitor.close();
        started.close();
        provider.shutdown();
    }

    @Test
    void whoever_was_invited_is_bound_to_who_he_is_there_and_comes_in_ever_after() {
        String code = invited("clerk");
        says("olga", Map.of());
        assertThat(comes(asked(Map.of("name", "clerk", "code", code))).statusCode())
                .isEqualTo(303);
        assertThat(visitor.get("/office").statusCode()).isEqualTo(200);
        visitor.post("/logout", Map.of());
        says("olga", Map.of());
        assertThat(comes(asked(Map.of())).statusCode()).isEqualTo(303);
        assertThat(visitor.get("/office").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_has_no_account_is_told_so() {
        says("somebody", Map.of());
        HttpResponse<String> answer = comes(asked(Map.of()));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains(WORDS.say("trouble.no-account"));
        assertThat(visitor.post("/provider", Map.of("name", "clerk", "code", "wrong"))
                        .body())
                .contains(WORDS.say("trouble.no-code"));
    }

    @Test
    void what_went_out_is_checked_against_what_comes_back() {
        String sent = asked(Map.of());
        assertThat(sent).contains("code_challenge_method=S256", "state=", "nonce=");
        refused(back(sent).replaceAll("state=[^&]+", "state=another"));
        says("olga", Map.of());
        refused(back(asked(Map.of()).replaceAll("nonce=[^&]+", "nonce=another")));
        says("olga", Map.of("iss", "http://127.0.0.1/other"));
        refused(back(asked(Map.of())));
        String named = back(asked(Map.of())) + "&iss=http%3A%2F%2Felsewhere";
        refused(named);
        says("olga", Map.of("aud", "another-client"));
        refused(back(asked(Map.of())));
        asked(Map.of());
        refused(started.at("/provider/back?error=access_denied").toString());
    }

    @Test
    void an_answer_is_good_once_and_in_the_browser_that_asked() {
        invited("clerk");
        says("olga", Map.of());
        String back = back(asked(Map.of()));
        visitor.get(path(back));
        refused(back);
        says("olga", Map.of());
        String other = back(asked(Map.of()));
        try (Visitor stranger = new Visitor(started.at("/"))) {
            assertThat(stranger.get(path(other)).body()).contains(WORDS.say("trouble.provider"));
        }
    }

    private String invited(String name) {
        return guarded.keeper().members().invite(new Member(name, Role.CLERK, Optional.empty()));
    }

    /// What the provider will say of whoever comes next.
    private void says(String subject, Map<String, String> claims) {
        provider.enqueueCallback(
                new DefaultOAuth2TokenCallback("school", subject, "JWT", List.of("town"), claims));
    }

    /// Where the town sends somebody.
    private String asked(Map<String, String> fields) {
        visitor.get("/login");
        return visitor.post("/provider", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /// Where the provider sends him back.
    private static String back(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> comes(String address) {
        return visitor.get(path(back(address)));
    }

    private static String path(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private void refused(String back) {
        HttpResponse<String> answer = visitor.get(path(back));
        assertThat(answer.statusCode()).as(back).isEqualTo(401);
        assertThat(answer.body()).contains(WORDS.say("trouble.provider"));
        assertThat(visitor.get("/office").statusCode()).isEqualTo(303);
    }
}
