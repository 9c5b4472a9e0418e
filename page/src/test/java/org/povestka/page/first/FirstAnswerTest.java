package org.povestka.page.first;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.journal.format.CaseFile;
import org.povestka.law.Law;
import org.povestka.law.history.Account;
import org.povestka.page.Shown;
import org.povestka.page.draft.Draft;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.sheet.AnswerBody;

import static org.assertj.core.api.Assertions.assertThat;

/// What the small program says is what the whole answer says, or it says nothing.
class FirstAnswerTest {

    private static final int CASES = Integer.getInteger("povestka.cases", 300);
    private static final LocalDate FROM = LocalDate.of(2022, 12, 1);
    private static final int DAYS = 1_600;
    private static final List<Account> ACCOUNTS = List.of(Account.values());

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_says_what_the_whole_answer_says(Language language) {
        SplittableRandom chance = new SplittableRandom(20260315L);
        int answered = 0;
        for (int i = 0; i < CASES; i++) {
            Account account = ACCOUNTS.get(chance.nextInt(ACCOUNTS.size()));
            LocalDate placed = FROM.plusDays(chance.nextInt(DAYS));
            LocalDate appear = placed.plusDays(chance.nextInt(-3, 60));
            Optional<Element> first =
                    FirstAnswer.of(placed.toString(), appear.toString(), account, language);
            answered += first.isPresent() ? 1 : 0;
            first.ifPresent(part -> assertThat(verdicts(List.of(part)))
                    .as("placed %s, appearance %s, account %s", placed, appear, account)
                    .isEqualTo(whole(placed, appear, account, language)));
        }
        assertThat(answered).isGreaterThan(CASES / 2);
    }

    @Test
    void of_a_summons_of_the_verified_years_it_says_something() {
        for (LocalDate placed = LocalDate.of(2023, 4, 14);
                placed.isBefore(LocalDate.of(2026, 10, 1));
                placed = placed.plusDays(1)) {
            String appear = placed.plusDays(25).toString();
            assertThat(FirstAnswer.of(placed.toString(), appear, Account.NOT_SAID, Language.RU))
                    .as("placed %s", placed)
                    .isPresent();
        }
    }

    @Test
    void what_only_the_whole_answer_can_say_it_leaves_alone() {
        for (List<String> days : List.of(
                List.of("", "2026-03-20"),
                List.of("2026-03-03", ""),
                List.of("2026-03-20", "2026-03-03"),
                List.of("2022-03-03", "2022-03-20"),
                List.of("2026-02-30", "2026-03-20"),
                List.of("2026-12-20", "2027-01-20"),
                List.of("3 March", "2026-03-20"))) {
            assertThat(FirstAnswer.of(days.getFirst(), days.getLast(), Account.HELD, Language.EN))
                    .as("%s", days)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_made_up_man_is_said_to_be_one(Language language) {
        Element example = FirstAnswer.ofExample(language).orElseThrow();
        assertThat(new Shown(List.of(example)).text())
                .contains(Wording.of("page", language).text("example.shown"));
        assertThat(verdicts(List.of(example)))
                .isEqualTo(whole(
                        LocalDate.parse(Example.PLACED_ON),
                        LocalDate.parse(Example.APPEAR_ON),
                        Example.ACCOUNT,
                        language));
    }

    private static Element whole(
            LocalDate placed, LocalDate appear, Account account, Language language) {
        Draft draft = Draft.empty()
                .withPerson("account", said(account))
                .withFact(0, "on", placed.toString())
                .withFact(0, "appear", appear.toString());
        CaseFile.Case facts = (CaseFile.Case) draft.read();
        return verdicts(
                AnswerBody.inShort(Law.IN_FORCE.explain(facts.history(), List.of()), language));
    }

    private static String said(Account account) {
        return switch (account) {
            case HELD -> "true";
            case NONE -> "false";
            case NOT_SAID -> "";
        };
    }

    private static Element verdicts(List<? extends Node> parts) {
        return new Shown(parts).all(element -> element.name().equals("dl")).getFirst();
    }
}
