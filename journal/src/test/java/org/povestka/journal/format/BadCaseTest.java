package org.povestka.journal.format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What a case may not say, each flaw with line and column.
class BadCaseTest {

    private static final String PERSON = "person: {category: conscript}\nevents:\n";
    private static final String PLACED =
            PERSON + "  - {on: 2025-07-03, what: placed, summons: s1, appear: 2025-07-21}\n";

    @Test
    void the_flaw_of_the_style_guide_stands_at_its_value() {
        assertThat(Reads.flaws("""
                person: {category: conscript}
                events:
                  - on: 2025-07-03
                    what: placed
                    appear: 2025-07-01
                """))
                .containsExactly("5:13 APPEAR_BEFORE_PLACED 2025-07-01 2025-07-03");
    }

    @Test
    void every_flaw_is_told_at_once() {
        assertThat(Reads.flaws("""
                person: {born: 2003-15-14, catgory: conscript, account: yes, region: RU-MOWX, foo: 1}
                ask: [2025-02-30, {}]
                events:
                  - {on: 2025-07-03, what: placed, summons: s1, appear: 2025-07-01, until: 2025-07-01}
                  - {on: 2025-07-02, what: appeared}
                  - {on: 2025-07-02, what: placd, recorded: soon}
                """))
                .containsExactly(
                        "1:16 NO_SUCH_DAY born 2003-15-14",
                        "1:28 MISSPELT_KEY catgory category",
                        "1:57 NOT_TRUE_OR_FALSE account yes",
                        "1:70 NOT_A_REGION region RU-MOWX",
                        "1:79 UNKNOWN_KEY foo category, born, account, region, group",
                        "2:7 NO_SUCH_DAY ask 2025-02-30",
                        "2:19 NOT_ONE_VALUE ask {…}",
                        "4:57 APPEAR_BEFORE_PLACED 2025-07-01 2025-07-03",
                        "4:69 KEY_OF_OTHER_EVENT until placed",
                        "5:10 EVENT_BEFORE_PLACED appeared 2025-07-02 2025-07-03",
                        "6:28 WRONG_WORD what placd placed, sent-to-employer, handed-over, refused,"
                                + " mail-delivered, opened, appeared, excused, recalled, measure-imposed,"
                                + " measure-lifted, set-aside, learned, suit-filed, draft-decision,"
                                + " border-attempt",
                        "6:45 NOT_A_MOMENT recorded soon");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello | 1:1 NOT_A_MAPPING case hello",
                "[1] | 1:1 NOT_A_MAPPING case […]",
                "{events: [{on: 2025-07-03, what: learned}]} | 1:1 MISSING_KEY person",
                "{person: {category: conscript}} | 1:1 MISSING_KEY events",
                "{person: {category: conscript}, events: []} | 1:41 NO_EVENTS",
                "{person: {category: conscript}, events: [], ask: []} | 1:41 NO_EVENTS",
                "{person: {category: conscript}, events: [], ask: 2026} | 1:50 NOT_A_LIST ask 2026",
                "{person: {category: conscript}, events: {}} | 1:41 NOT_A_LIST events {…}",
                "{person: {category: conscript}, events: x} | 1:41 NOT_A_LIST events x",
                "{person: {category: conscript}, events: [x]} | 1:42 NOT_A_MAPPING events x",
                "{person: {}, events: [{on: 2025-07-03, what: learned}]} | 1:10 MISSING_KEY category",
                "{person: he, events: [{on: 2025-07-03, what: learned}]} | 1:10 NOT_A_MAPPING person he",
                "{person: {category: }, events: [{on: 2025-07-03, what: learned}]} | 1:20 NO_VALUE category",
                "{person: {category: null}, events: [{on: 2025-07-03, what: learned}]} "
                        + "| 1:21 NO_VALUE category",
                "{person: {category: [a]}, events: [{on: 2025-07-03, what: learned}]} "
                        + "| 1:21 NOT_ONE_VALUE category […]",
            })
    void a_case_without_its_parts_is_refused(String text, String flaw) {
        assertThat(Reads.flaws(text)).containsExactly(flaw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "category: soldier | 1:20 WRONG_WORD category soldier "
                        + "conscript, reservist, deferred, exempt, woman-without-specialty",
                "category: conscript, group: miner | 1:38 WRONG_WORD group miner "
                        + "ordinary, far-north, teacher, farm-worker",
                "category: conscript, account: \"true\" | 1:40 NOT_TRUE_OR_FALSE account true",
                "category: conscript, region: MOW | 1:39 NOT_A_REGION region MOW",
                "category: conscript, region: RU-mow | 1:39 NOT_A_REGION region RU-mow",
                "category: conscript, born: 2003 | 1:37 NOT_A_DAY born 2003",
                "category: conscript, born: 1899-12-31 | 1:37 TOO_EARLY born 1899-12-31 1900-01-01",
                "category: conscript, born: 2025-07-04 | 1:37 BORN_AFTER_EVENT 2025-07-04 2025-07-03",
                "category: conscript, Born: 2003-05-14 | 1:31 MISSPELT_KEY Born born",
                "category: conscript, name: Ivan "
                        + "| 1:31 UNKNOWN_KEY name category, born, account, region, group",
                "category: conscript, category: exempt | 1:31 DUPLICATE_KEY category 1",
                "category: conscript, [a]: b | 1:31 KEY_NOT_TEXT",
            })
    void a_person_is_what_the_contract_says(String person, String flaw) {
        assertThat(Reads.flaws(
                        "person: {" + person + "}\nevents: [{on: 2025-07-03, what: learned}]"))
                .containsExactly(flaw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what: placed, appear: 2025-07-21 | 3:5 MISSING_KEY on",
                "on: 2025-07-03, appear: 2025-07-21 | 3:5 MISSING_KEY what",
                "on: 2025-07-03, what: placed | 3:5 MISSING_KEY appear",
                "on: 2025-7-3, what: placed, appear: 2025-07-21 | 3:10 NOT_A_DAY on 2025-7-3",
                "on: 3 July, what: placed, appear: 2025-07-21 | 3:10 NOT_A_DAY on 3 July",
                "on: 2025-02-30, what: placed, appear: 2025-07-21 | 3:10 NO_SUCH_DAY on 2025-02-30",
                "on: 2025-02-29, what: placed, appear: 2025-07-21 | 3:10 NO_SUCH_DAY on 2025-02-29",
                "on: 2025-00-10, what: placed, appear: 2025-07-21 | 3:10 NO_SUCH_DAY on 2025-00-10",
                "on: 1998-03-27, what: learned | 3:10 TOO_EARLY on 1998-03-27 1998-03-28",
                "on: 2101-01-01, what: learned | 3:10 TOO_LATE on 2101-01-01 2100-12-31",
                "on: 2025-07-03, what: placed, appear: 2101-01-01 "
                        + "| 3:44 TOO_LATE appear 2101-01-01 2100-12-31",
                "on: 2025-07-03, what: placed, appear: 2025-07-02 "
                        + "| 3:44 APPEAR_BEFORE_PLACED 2025-07-02 2025-07-03",
                "on: 2025-07-03, what: placed, appear: 2025-07-21, reason: war | 3:64 WRONG_WORD reason war "
                        + "medical-exam, draft-board, dispatch, clarify-data, first-registration, other",
                "on: 2025-07-03, what: placed, appear: 2025-07-21, apear: x | 3:56 MISSPELT_KEY apear appear",
                "on: 2025-07-03, what: placed, appear: 2025-07-21, measure: driving "
                        + "| 3:56 KEY_OF_OTHER_EVENT measure placed",
                "on: 2025-07-03, what: placed, appear: 2025-07-21, recorded: 2025-07-01 "
                        + "| 3:66 RECORDED_BEFORE_ON 2025-07-01T00:00:00Z 2025-07-03",
                "on: 2025-07-03, what: placed, appear: 2025-07-21, recorded: 2025-07-03T25:00:00Z "
                        + "| 3:66 NOT_A_MOMENT recorded 2025-07-03T25:00:00Z",
                "on: 2025-07-03, what: placed, appear: 2025-07-21, recorded: 2101-01-01T00:00:00Z "
                        + "| 3:66 TOO_LATE recorded 2101-01-01 2100-12-31",
                "on: 2025-07-03, what: placed, appear: 2025-07-21, summons: \"a\\nb\" "
                        + "| 3:65 NOT_A_NAME summons a\\u000Ab",
                "on: 2025-07-03, what: suit-filed, against: us "
                        + "| 3:49 WRONG_WORD against us draft-decision, measures",
                "on: 2025-07-03, what: opened | 3:5 NOTHING_PLACED opened",
                "on: 2025-07-03, what: opened, summons: s2 | 3:45 NEVER_PLACED opened s2",
            })
    void an_event_is_what_the_contract_says(String event, String flaw) {
        assertThat(Reads.flaws(PERSON + "  - {" + event + "}\n")).containsExactly(flaw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on: 2025-07-02, what: opened | 4:10 EVENT_BEFORE_PLACED opened 2025-07-02 2025-07-03",
                "on: 2025-07-02, what: appeared | 4:10 EVENT_BEFORE_PLACED appeared 2025-07-02 2025-07-03",
                "on: 2025-07-02, what: refused | 4:10 EVENT_BEFORE_PLACED refused 2025-07-02 2025-07-03",
                "on: 2025-07-02, what: mail-delivered "
                        + "| 4:10 EVENT_BEFORE_PLACED mail-delivered 2025-07-02 2025-07-03",
                "on: 2025-07-02, what: recalled | 4:10 EVENT_BEFORE_PLACED recalled 2025-07-02 2025-07-03",
                "on: 2025-07-02, what: set-aside | 4:10 EVENT_BEFORE_PLACED set-aside 2025-07-02 2025-07-03",
                "on: 2025-07-02, what: measure-imposed, measure: exit-ban "
                        + "| 4:10 EVENT_BEFORE_PLACED measure-imposed 2025-07-02 2025-07-03",
                "on: 2025-07-04, what: measure-imposed | 4:5 MISSING_KEY measure",
                "on: 2025-07-04, what: measure-lifted, measure: passport | 4:53 WRONG_WORD measure passport "
                        + "exit-ban, sole-trader, self-employed, real-estate, driving, vehicle-registration, "
                        + "credit, foreign-passport",
                "on: 2025-07-04, what: excused | 4:5 MISSING_KEY until",
                "on: 2025-07-04, what: excused, until: 2025-07-03 "
                        + "| 4:44 UNTIL_BEFORE_ON 2025-07-03 2025-07-04",
                "on: 2025-07-01, what: excused, until: 2025-07-05, accepted: 2025-07-02 "
                        + "| 4:66 ACCEPTED_BEFORE_PLACED 2025-07-02 2025-07-03",
                "on: 2025-07-01, what: excused, until: 2025-07-05 "
                        + "| 4:10 ACCEPTED_NOT_SAID 2025-07-01 2025-07-03",
                "on: 2025-07-04, what: handed-over, summons: s2 | 4:50 NEVER_PLACED handed-over s2",
                "on: 2025-07-04, what: border-attempt, summons: s2 | 4:53 NEVER_PLACED border-attempt s2",
                "on: 2025-07-05, what: placed, summons: s1, appear: 2025-07-22 | 4:5 PLACED_TWICE s1 3",
                "on: 2025-07-05, what: placed, appear: 2025-07-22 | 4:5 SUMMONS_NOT_SAID placed",
            })
    void an_event_that_another_one_excludes_is_refused(String event, String flaw) {
        assertThat(Reads.flaws(PLACED + "  - {" + event + "}\n")).containsExactly(flaw);
    }

    @Test
    void a_summons_is_not_handed_over_and_refused_on_one_day() {
        assertThat(Reads.flaws(PLACED + """
                  - {on: 2025-07-04, what: refused}
                  - {on: 2025-07-04, what: handed-over}
                  - {on: 2025-07-04, what: handed-over}
                """))
                .containsExactly("5:5 HANDED_OVER_AND_REFUSED s1 2025-07-04");
    }

    @Test
    void where_there_are_several_summonses_each_event_says_its_own() {
        assertThat(Reads.flaws(PLACED + """
                  - {on: 2025-08-03, what: placed, summons: s2, appear: 2025-08-21}
                  - {on: 2025-08-04, what: opened}
                  - {on: 2025-08-05, what: learned}
                """)).containsExactly("5:5 SUMMONS_NOT_SAID opened");
    }

    @Test
    void an_event_that_cannot_be_read_may_be_the_placing_that_others_miss() {
        assertThat(Reads.flaws(PERSON + """
                  - {on: 2025-07-03, what: Placed, appear: 2025-07-21}
                  - {on: 2025-07-04, what: opened}
                """))
                .singleElement()
                .asString()
                .startsWith("3:28 WRONG_WORD what Placed placed,");
    }

    @Test
    void a_placing_whose_name_cannot_be_read_may_be_the_one_that_others_miss() {
        assertThat(Reads.flaws(PERSON + """
                  - {on: 2025-07-03, what: placed, summons: [s1], appear: 2025-07-21}
                  - {on: 2025-07-04, what: opened}
                """)).containsExactly("3:45 NOT_ONE_VALUE summons […]");
    }

    @Test
    void ten_thousand_flaws_are_all_told() {
        String text = PLACED + "  - {on: 2025-07-01, what: opened}\n".repeat(10_000);

        assertThat(Reads.flaws(text))
                .hasSize(10_000)
                .endsWith("10003:10 EVENT_BEFORE_PLACED opened 2025-07-01 2025-07-03");
    }
}
