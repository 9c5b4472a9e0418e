package org.povestka.store.world;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povestka.law.history.Region;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Questions;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;
import org.povestka.registry.feed.Course;
import org.povestka.registry.happening.BorderAccess;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.happening.Waves;

/// The fields of what a world runs under. What is as it always was has no field.
final class SettingsFields {

    private static final String WAVES = "waves";
    private static final String BORDER = "border";

    private SettingsFields() {}

    static Fields of(Settings settings) {
        Fields fields = RegimeFields.write(new Fields(), settings.regime())
                .with(
                        "followed",
                        settings.followed().chosen().stream()
                                .map(Reading::key)
                                .collect(Collectors.joining(",")))
                .with(
                        "electronic-only",
                        settings.electronicOnly().stream()
                                .map(Region::code)
                                .sorted()
                                .collect(Collectors.joining(",")));
        if (settings.course() instanceof Course.Usual usual) {
            fields.with("feeds-since", usual.since().toString())
                    .with("feeds-seed", Long.toString(usual.seed()))
                    .with("feeds-often", Integer.toString(usual.often()));
        }
        if (settings.border() != BorderAccess.BANS) {
            fields.with(BORDER, settings.border().word());
        }
        return settings.waves().equals(Waves.AT_ONCE)
                ? fields
                : fields.with(
                        WAVES,
                        settings.waves().days().entrySet().stream()
                                .map(wave -> wave.getKey().code() + "=" + wave.getValue())
                                .collect(Collectors.joining(",")));
    }

    static Settings settings(Fields body) {
        List<Reading> followed =
                body.list("followed").stream().map(SettingsFields::reading).toList();
        Set<Region> electronicOnly = Stream.of(
                        body.textOr("electronic-only", "").split(",", -1))
                .filter(code -> !code.isEmpty())
                .map(Region::new)
                .collect(Collectors.toSet());
        Settings settings =
                new Settings(RegimeFields.read(body), new Readings(followed), electronicOnly);
        Settings told = body.has("feeds-since") ? settings.with(course(body)) : settings;
        Settings seen = body.has(BORDER) ? told.with(border(body)) : told;
        return body.has(WAVES) ? seen.with(waves(body)) : seen;
    }

    private static Course course(Fields body) {
        try {
            return new Course.Usual(
                    Instant.parse(body.text("feeds-since")),
                    Long.parseLong(body.text("feeds-seed")),
                    body.count("feeds-often"));
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "feeds: expected a moment and a seed, found: " + body.json(), e);
        }
    }

    private static BorderAccess border(Fields body) {
        return body.one(BORDER, BorderAccess.values(), BorderAccess::word);
    }

    private static Waves waves(Fields body) {
        Map<Region, LocalDate> days = new HashMap<>();
        for (String wave : body.list(WAVES)) {
            String[] parts = wave.split("=", 2);
            try {
                days.put(new Region(parts[0]), LocalDate.parse(parts.length == 2 ? parts[1] : ""));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "waves: expected a region and its day, found: " + wave, e);
            }
        }
        return Waves.of(days);
    }

    private static Reading reading(String key) {
        String[] parts = key.split("=", 2);
        Question<?> question = Questions.find(parts[0])
                .orElseThrow(() -> new IllegalArgumentException("followed: no question: " + key));
        return question.answer(parts.length == 2 ? parts[1] : "");
    }
}
