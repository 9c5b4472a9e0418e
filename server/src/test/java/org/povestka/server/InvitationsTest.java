package org.povestka.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Words;
import org.povestka.registry.deed.Role;
import org.povestka.store.MemberFile;
import org.povestka.store.MemberRow;

import static org.assertj.core.api.Assertions.assertThat;

/// How somebody gets an account, and what closes it.
class InvitationsTest {

    private static final Words WORDS = new Words("twin", Language.RU);

    @TempDir
    private Path folder;

    private Guarded guarded;
    private Started started;
    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeEach
    void start() {
        guarded = Guarded.in(folder);
        started = Started.in(folder, guarded);
    }

    @AfterEach
    void stop() {
        visitors.forEach(Visitor::close);
        started.close();
    }

    @Test
    void five_wrong_passwords_close_a_name_whether_anybody_has_it_or_not() {
        guarded.desk(Role.CLERK);
        for (String name : List.of("clerk", "nobody")) {
            List<String> told = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Visitor visitor = visitor();
                visitor.get("/login");
                told.add(visitor.post("/login", Map.of("name", name, "password", "guess " + i))
                        .body());
            }
            assertThat(told.subList(0, 5))
                    .allMatch(page -> page.contains(WORDS.say("trouble.wrong")));
            assertThat(told.getLast()).contains(WORDS.say("trouble.closed", "5", "15"));
        }
        assertThat(visitor().logsIn("clerk", Guarded.PASSWORD).statusCode()).isEqualTo(429);
        guarded.waits(Duration.ofMinutes(16));
        assertThat(visitor().logsIn("clerk", Guarded.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void a_class_is_invited_at_once_and_nobody_but_its_owner_knows_a_password() {
        guarded.desk(Role.TRAINER);
        Visitor trainer = visitor();
        trainer.logsIn("trainer", Guarded.PASSWORD);
        String page = trainer.post(
                        "/members", Map.of("name", "pupil", "role", "person", "count", "3"))
                .body();
        Matcher code = Pattern.compile("<td>pupil-3</td>.*?<code>([^<]+)</code>", Pattern.DOTALL)
                .matcher(page);
        assertThat(code.find()).isTrue();
        assertThat(trainer.get("/members").body()).doesNotContain("<code>");
        Visitor pupil = visitor();
        Map<String, String> coming =
                Map.of("name", "pupil-3", "code", code.group(1), "password", "short");
        pupil.get("/welcome");
        assertThat(pupil.post("/welcome", coming).statusCode()).isEqualTo(400);
        Map<String, String> good =
                Map.of("name", "pupil-3", "code", code.group(1), "password", Guarded.PASSWORD);
        assertThat(pupil.post("/welcome", good).statusCode()).isEqualTo(303);
        assertThat(pupil.get("/portal").statusCode()).isEqualTo(303);
        Visitor again = visitor();
        again.get("/welcome");
        assertThat(again.post("/welcome", good).statusCode()).isEqualTo(401);
        trainer.post("/members/remove", Map.of("name", "pupil-3"));
        assertThat(pupil.get("/portal").headers().firstValue("Location").orElse(""))
                .endsWith("/login");
        assertThat(trainer.post("/members/remove", Map.of("name", "trainer")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void no_password_and_no_code_is_on_disk() {
        guarded.desk(Role.CLERK);
        String code = guarded.keeper().members().invite(guarded.desk(Role.JUDGE));
        for (MemberRow row : MemberFile.open(folder.resolve("members.db")).all()) {
            assertThat(row.proofs().secret()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
            assertThat(row.toString()).doesNotContain(code, Guarded.PASSWORD);
        }
    }

    @Test
    void a_code_runs_out_after_a_week() {
        String code = guarded.keeper().members().invite(guarded.desk(Role.CLERK));
        assertThat(guarded.keeper().members().invited("clerk", code.toLowerCase(Locale.ROOT)))
                .isPresent();
        guarded.waits(Duration.ofDays(8));
        assertThat(guarded.keeper().members().invited("clerk", code)).isEmpty();
    }

    private Visitor visitor() {
        Visitor visitor = new Visitor(started.at("/"));
        visitors.add(visitor);
        return visitor;
    }
}
