package org.povestka.registry.world;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.povestka.law.history.Reason;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.deed.Channel;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.happening.Petition;
import org.povestka.registry.happening.Reply;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.person.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/// Every arrow of the sequence of messages, in its own words: a record opened on 1 July 2025, a
/// summons placed on 3 July at 9:00, something done on a day at noon, and what is in the journal
/// by the end of September.
class SequenceTest {

    private static final SummonsId SUMMONS = new SummonsId("000731-s1");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "sequence.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            encoding = "UTF-8")
    void each_arrow_is_in_the_journal(
            String arrow, String summons, String done, String at, String line) {
        Played played = Played.withPaper("2025-07-01 12:00");
        played.clock("2025-07-03 09:00");
        played.does(summon(summons));
        played.clock("2025-" + at);
        deeds(done).forEach(played::does);
        played.clock("2025-09-30 23:00");
        assertThat(played.lines("2025-07-01 12:00"))
                .as(arrow)
                .anySatisfy(one -> assertThat(one).startsWith(line));
    }

    /// The day on which he is to come, and how the summons goes to him.
    private static Deed summon(String summons) {
        String[] parts = summons.split(" ", 2);
        Channel channel = Stream.of(Channel.values())
                .filter(one -> one.word().equals(parts[1]))
                .findFirst()
                .orElseThrow();
        LocalDate appearOn = LocalDate.of(2025, 7, Integer.parseInt(parts[0]));
        return new Deed.Summon(Played.TIKHON, Reason.DRAFT_BOARD, appearOn, channel);
    }

    private static List<Deed> deeds(String done) {
        return switch (done) {
            case "nothing" -> List.of();
            case "feed" ->
                List.of(new Deed.Supply(
                        Played.TIKHON,
                        new Datum(
                                Topic.ADDRESS,
                                "Липовая ул., д. 3",
                                Supplier.INTERIOR,
                                LocalDate.of(2025, 7, 1))));
            case "handed over" -> List.of(new Deed.HandOver(Played.TIKHON, SUMMONS));
            case "refused" -> List.of(new Deed.RecordRefusal(Played.TIKHON, SUMMONS));
            case "comes" -> List.of(new Deed.RecordAppearance(Played.TIKHON, SUMMONS));
            case "excused" ->
                List.of(new Deed.AcceptExcuse(Played.TIKHON, SUMMONS, LocalDate.of(2025, 12, 1)));
            case "recall" -> List.of(new Deed.Recall(Played.TIKHON, SUMMONS));
            case "complaint" -> granted(Petition.Kind.COMPLAINT);
            case "claim" -> granted(Petition.Kind.CLAIM);
            case "travels" -> List.of(new Deed.CheckPassport(Played.TIKHON));
            default -> throw new IllegalArgumentException(done);
        };
    }

    private static List<Deed> granted(Petition.Kind kind) {
        Petition petition = new Petition(kind, SUMMONS.name(), "");
        return List.of(
                new Deed.Petitioning(Played.TIKHON, petition),
                new Deed.Answer(Played.TIKHON, kind, SUMMONS.name(), Reply.GRANTED));
    }
}
