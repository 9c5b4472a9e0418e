package org.povestka.store.world;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.povestka.law.edition.Editions;
import org.povestka.law.reform.Amendment;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.law.rule.ExitBan;

/// The fields of the law that a world runs under. Without a reform it has one field.
final class RegimeFields {

    private static final String LAW = "law";
    private static final String REFORM = "reform";
    private static final String AMENDMENTS = "amendments";

    private RegimeFields() {}

    static Fields write(Fields fields, Regime regime) {
        Reform reform = regime.reform();
        fields.with(LAW, regime.word());
        return reform.equals(Reform.NONE)
                ? fields
                : fields.with(REFORM, reform.name())
                        .with(
                                AMENDMENTS,
                                reform.amendments().stream()
                                        .map(RegimeFields::word)
                                        .collect(Collectors.joining(",")));
    }

    static Regime read(Fields body) {
        Reform reform = body.has(REFORM) ? reform(body) : Reform.NONE;
        String law = body.text(LAW);
        if (law.equals(Regime.InForce.WORD)) {
            return new Regime.InForce(reform);
        }
        return Editions.find(law)
                .map(edition -> new Regime.Named(edition, reform))
                .orElseThrow(() -> new IllegalArgumentException(
                        "a law: expected in-force or the id of an edition, found: " + law));
    }

    private static Reform reform(Fields body) {
        List<Amendment> amendments = new ArrayList<>();
        body.list(AMENDMENTS).forEach(word -> amendments.add(amendment(word)));
        return new Reform(body.text(REFORM), amendments);
    }

    private static String word(Amendment amendment) {
        return switch (amendment) {
            case Amendment.ServiceDays one -> "service-days=" + one.days();
            case Amendment.BanStart one -> "ban-start=" + one.start();
            case Amendment.CourtStep one -> "court-days=" + one.days();
            case Amendment.BanExpiry one -> "ban-days=" + one.days();
            case Amendment.LadderDays one -> "ladder-days=" + one.days();
            case Amendment.LiftingDays one -> "lifting-days=" + one.days();
            case Amendment.CapDays one -> "cap-days=" + one.days();
            case Amendment.Reminder one -> "reminder-days=" + one.days();
        };
    }

    private static Amendment amendment(String word) {
        String[] parts = word.split("=", 2);
        String value = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "service-days" -> new Amendment.ServiceDays(days(word, value));
            case "ban-start" ->
                new Amendment.BanStart(
                        Fields.value(AMENDMENTS, value, ExitBan.Start.values(), Enum::name));
            case "court-days" -> new Amendment.CourtStep(days(word, value));
            case "ban-days" -> new Amendment.BanExpiry(days(word, value));
            case "ladder-days" -> new Amendment.LadderDays(days(word, value));
            case "lifting-days" -> new Amendment.LiftingDays(days(word, value));
            case "cap-days" -> new Amendment.CapDays(days(word, value));
            case "reminder-days" -> new Amendment.Reminder(days(word, value));
            default ->
                throw new IllegalArgumentException(AMENDMENTS + ": no such change, found: " + word);
        };
    }

    private static int days(String word, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    AMENDMENTS + ": expected a number of days, found: " + word, e);
        }
    }
}
