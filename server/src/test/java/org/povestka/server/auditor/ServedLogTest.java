package org.povestka.server.auditor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Entry;
import org.povestka.audit.read.LogFile;
import org.povestka.audit.read.OpenedLog;
import org.povestka.audit.read.Strictness;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.read.sort.Cases;
import org.povestka.audit.run.Survey;
import org.povestka.law.Law;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Desk;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.deed.Role;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.fault.Target;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Petition;
import org.povestka.registry.happening.Reply;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Profile;
import org.povestka.registry.world.World;

import static org.assertj.core.api.Assertions.assertThat;

/// The log that `serve` writes of a town in which a fault strikes every second man: an audit of the
/// file finds each of them by that fault, and nobody else.
class ServedLogTest {

    private static final Path PROOF = Path.of("..", "docs", "audit-proof.md");
    private static final String BEGIN = "<!-- served: begin -->\n";
    private static final String END = "<!-- served: end -->\n";
    /// Whom a fault shows as liable who is not.
    private static final Map<Fault, Category> AWAY = Map.of(
            Fault.EXEMPT_SHOWN_LIABLE, Category.EXEMPT,
            Fault.DEFERMENT_MISSING, Category.DEFERRED,
            Fault.RESERVIST_SHOWN_LIABLE, Category.RESERVIST,
            Fault.SCOPE_WIDENED, Category.WOMAN_WITHOUT_SPECIALTY);

    private static final int SEEDS = 4;
    private static final int MEN = 4;
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @TempDir
    private Path folder;

    @Test
    void every_man_struck_is_found_and_nobody_else() throws IOException {
        Map<String, Score> scores = new TreeMap<>();
        Set<String> silent = new TreeSet<>();
        Set<Fault> partly = new TreeSet<>();
        for (Fault fault : Fault.values()) {
            Score score = score(fault);
            assertThat(score.invented).as(fault.name()).isZero();
            if (score.found > 0) {
                scores.put(fault.id(), score);
                partly.addAll(score.found < score.struck ? Set.of(fault) : Set.of());
            } else {
                silent.add(fault.id());
            }
        }
        String page = Files.readString(PROOF);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String made = before + table(scores, silent) + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PROOF, made);
        }
        assertThat(partly).containsExactly(Fault.NOBODY_TO_CALL);
        assertThat(made).as("-Dgolden.write=true writes it anew").isEqualTo(page);
    }

    /// How many men a fault struck, how many of them were found, and how many others.
    private static final class Score {
        private final Set<String> checks = new TreeSet<>();
        private int struck;
        private int found;
        private int invented;
    }

    private Score score(Fault fault) throws IOException {
        Score score = new Score();
        for (int seed = 1; seed <= SEEDS; seed++) {
            Town town = new Town(fault, seed);
            town.story();
            Set<String> struck = town.struck();
            Set<String> men = new TreeSet<>();
            for (Finding finding : found(town.world)) {
                men.add(finding.entry().key().of());
                score.checks.add("`" + finding.check().id() + "`");
            }
            score.struck += struck.size();
            score.found += (int) struck.stream().filter(men::contains).count();
            score.invented +=
                    (int) men.stream().filter(man -> !struck.contains(man)).count();
        }
        return score;
    }

    private static String table(Map<String, Score> scores, Set<String> silent) {
        StringBuilder table = new StringBuilder();
        table.append("| fault | found as | men struck | found | invented | recall | precision |\n");
        table.append("|---|---|---|---|---|---|---|\n");
        scores.forEach((fault, score) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | 0 | %.3f | 1.000 |\n",
                fault,
                String.join(", ", score.checks),
                score.struck,
                score.found,
                1.0 * score.found / score.struck)));
        table.append("\nNothing is found of ").append(String.join(", ", silent)).append(".\n");
        return table.toString();
    }

    /// What an audit of the file finds unlawful, or of which nothing can be said: with every
    /// reading
    /// open, and under the readings that the machinery follows.
    private List<Finding> found(World world) throws IOException {
        StringBuilder text = new StringBuilder();
        LogTable.write(world, text::append);
        Path file = Files.writeString(folder.resolve("town.csv"), text);
        List<Finding> found = new ArrayList<>();
        try (LogFile log = opened(file)) {
            Survey survey = Survey.of(log);
            assertThat(log.usable()).isTrue();
            for (Law law : List.of(world.settings().open(), world.settings().machine())) {
                Judge judge = new Judge(new Terms(
                        law,
                        Category.CONSCRIPT,
                        LocalDate.ofInstant(world.now(), MOSCOW),
                        About.Extent.WHOLE,
                        new Terms.Shown(survey.columns(), survey.words())));
                found.addAll(found(log, judge));
            }
        }
        return found;
    }

    private static List<Finding> found(LogFile log, Judge judge) {
        List<Finding> found = new ArrayList<>();
        Supplier<Consumer<List<Entry>>> fresh = () -> {
            found.clear();
            return entries -> found.addAll(judge.judge(entries, new Sums()).findings());
        };
        Cases.of(log).read(fresh);
        found.removeIf(one -> one.judged().verdict() == Verdict.SOME_READINGS);
        return found;
    }

    private static LogFile opened(Path file) {
        return switch (LogFile.open(file, Mapping.NONE, new Strictness.Strict())) {
            case OpenedLog.Opened opened -> opened.log();
            case OpenedLog.Refused refused ->
                throw new AssertionError(refused.flaws().first());
        };
    }

    /// Two months of some men, of whom a fault strikes every second one.
    private static final class Town {
        private final Fault fault;
        private final SplittableRandom random;
        private final List<PersonId> men = new ArrayList<>();
        private final List<Happening> happened = new ArrayList<>();
        private final LocalDate first;
        private World world;

        private Town(Fault fault, int seed) {
            this.fault = fault;
            this.random = new SplittableRandom(seed);
            this.first = LocalDate.of(2026, 1, 12).plusDays(random.nextInt(14));
            Instant start = at(first.minusDays(2), "12:00");
            happened.add(new Happening.Began(start, Settings.USUAL));
            for (int i = 0; i < MEN; i++) {
                men.add(new PersonId(100 * seed + i));
                happened.add(new Happening.Enrolled(start, men.getLast(), profile()));
            }
            this.world = World.replay(happened);
            does(new Deed.Switch(fault, new Dose(50, new Target.Everybody(), seed)));
        }

        private Set<String> struck() {
            Set<String> struck = new TreeSet<>();
            for (Happening one : happened) {
                if (one instanceof Happening.Struck hit && hit.hit().fault() == fault) {
                    struck.add(name(hit.person()));
                }
            }
            return struck;
        }

        private String name(PersonId man) {
            return WorldLog.of(record(man), world.settings()).getFirst().key().of();
        }

        private void story() {
            clock(first, "20:30");
            men.forEach(man -> does(new Deed.Summon(man, Reason.MEDICAL_EXAM, first.plusDays(18))));
            clock(first.plusDays(1), "09:00");
            men.forEach(man -> does(new Deed.Open(man, summons(man))));
            men.forEach(this::border);
            clock(first.plusDays(44), "09:00");
            men.forEach(this::border);
            men.forEach(man -> does(new Deed.Ask(man, Measure.CREDIT)));
            men.forEach(this::end);
            clock(first.plusDays(66), "09:00");
        }

        private void end(PersonId man) {
            String about = summons(man).name();
            if (fault == Fault.JUDGMENT_IGNORED) {
                does(new Deed.SetAside(man, summons(man)));
            } else if (fault == Fault.RELIEF_IGNORED) {
                does(new Deed.Petitioning(man, new Petition(Petition.Kind.CLAIM, about, "")));
                does(new Deed.Petitioning(man, new Petition(Petition.Kind.RELIEF, about, "")));
                does(new Deed.Answer(man, Petition.Kind.RELIEF, about, Reply.GRANTED));
            } else {
                does(new Deed.RecordAppearance(man, summons(man)));
            }
        }

        private void border(PersonId man) {
            does(new Deed.CheckPassport(man));
            does(new Deed.Explain(man));
            does(new Deed.HandOverNotice(man));
        }

        private Dossier record(PersonId man) {
            return Objects.requireNonNull(world.people().get(man));
        }

        private SummonsId summons(PersonId man) {
            return record(man).happenings().stream()
                    .filter(Happening.Placed.class::isInstance)
                    .map(one -> ((Happening.Placed) one).summons())
                    .findFirst()
                    .orElse(new SummonsId("none"));
        }

        private void clock(LocalDate day, String time) {
            does(new Deed.MoveClock(at(day, time)));
        }

        private void does(Deed deed) {
            if (new Desk(world).does(Role.TRAINER, deed) instanceof Outcome.Done done) {
                happened.addAll(done.happenings());
                world = world.after(done.happenings());
            }
        }

        private static Instant at(LocalDate day, String time) {
            return LocalDateTime.parse(day + "T" + time).atZone(MOSCOW).toInstant();
        }

        private Profile profile() {
            int year = fault == Fault.MINOR_SHOWN_LIABLE ? 2009 : 2003;
            return new Profile(
                    "Тихон В.",
                    LocalDate.of(year, 5, 14),
                    AWAY.getOrDefault(fault, Category.CONSCRIPT),
                    Account.HELD,
                    new Region(fault == Fault.WRONG_ZONE ? "RU-SAK" : "RU-MOW"));
        }
    }
}
