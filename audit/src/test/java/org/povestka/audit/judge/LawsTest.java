package org.povestka.audit.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Logged;
import org.povestka.audit.log.Person;
import org.povestka.audit.log.What;
import org.povestka.audit.precedent.Precedents;
import org.povestka.law.Law;
import org.povestka.law.explain.Ruling;
import org.povestka.law.history.Birth;
import org.povestka.law.history.Category;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Region;
import org.povestka.law.history.SummonsId;
import org.povestka.law.inquiry.Conduct;
import org.povestka.law.time.Day;

import static org.assertj.core.api.Assertions.assertThat;

/// The law asked of few facts, a summons at a time, rules as it does when it is given every fact
/// that was known.
class LawsTest {

    private static final int CASES = 60;
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final List<String> FACTS = List.of(
            "sent-to-employer summons=S",
            "handed-over summons=S",
            "refused summons=S",
            "mail-delivered summons=S",
            "opened summons=S",
            "appeared summons=S",
            "appeared summons=S",
            "excused summons=S until=U accepted=A",
            "recalled summons=S",
            "set-aside summons=S",
            "draft-decision",
            "suit-filed against=draft-decision",
            "suit-filed",
            "border-attempt",
            "status category=deferred",
            "status category=conscript account=true",
            "status account=false born=2007-11-20");
    private static final List<String> ACTS = List.of(
            "ban-imposed summons=S receiver=border",
            "ladder-imposed summons=S",
            "measure-imposed summons=S measure=driving",
            "measure-lifted summons=S",
            "served summons=S",
            "refused-exit",
            "refused-exit");

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void few_facts_rule_as_all_do(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        for (int i = 0; i < CASES; i++) {
            List<Entry> entries = Logged.entries(log(chance));
            Dossier dossier = new Dossier(entries);
            Laws laws = new Laws(dossier, terms(), new Precedents(terms().law()));
            for (Entry entry : dossier.entries()) {
                if (entry.what().judged()) {
                    assertThat(few(dossier, laws, entry))
                            .as("seed %s, case %s, line %s of %s", seed, i, entry.key(), entries)
                            .isEqualTo(all(dossier, entry));
                }
            }
        }
    }

    /// The rulings on an act by the law as the judge asks it.
    private static List<Object> few(Dossier dossier, Laws laws, Entry entry) {
        int day = entry.when().on();
        List<Object> rulings = new ArrayList<>();
        if (entry.what() == What.REFUSED_EXIT) {
            rulings.add(barred(laws.exitBarred(entry)));
        }
        for (Called summons : dossier.summons(entry).stream().toList()) {
            Opinion known = laws.known(entry, summons);
            Opinion whole = laws.whole(entry, summons);
            for (Opinion one : List.of(known, whole)) {
                for (Measure measure : Measure.values()) {
                    rulings.add(one.imposed(measure, day));
                    rulings.add(one.lifted(measure, day));
                    rulings.add(one.cameTooLate(measure, day));
                }
                rulings.add(one.served(day));
                rulings.add(one.countsAsServed(day));
                rulings.add(one.placed());
                rulings.add(one.edition());
            }
        }
        return rulings;
    }

    /// The rulings on an act by a history of everything known.
    private static List<Object> all(Dossier dossier, Entry entry) {
        LocalDate day = Day.date(entry.when().on());
        Conduct known = conduct(dossier, entry, entry.when().recorded());
        Conduct whole = conduct(dossier, entry, Long.MAX_VALUE);
        boolean twice = dossier.learnedMoreAfter(entry);
        List<Object> rulings = new ArrayList<>();
        if (entry.what() == What.REFUSED_EXIT) {
            rulings.add(barred((twice ? known : whole).exitBarred(day)));
        }
        for (SummonsId id : dossier.summons(entry).map(Called::id).stream().toList()) {
            for (Conduct one : List.of(twice ? known : whole, whole)) {
                for (Measure measure : Measure.values()) {
                    rulings.add(one.imposed(id, measure, day));
                    rulings.add(one.lifted(id, measure, day));
                    rulings.add(one.cameTooLate(id, measure, day));
                }
                rulings.add(one.served(id, day));
                rulings.add(one.countsAsServed(id, day));
                rulings.add(one.placed(id));
                rulings.add(one.edition(id));
            }
        }
        return rulings;
    }

    /// What a refusal is judged by: nothing and a ban nowhere are the same to it.
    private static Object barred(Optional<Ruling> ruling) {
        return ruling.map(one -> List.<Object>of(
                        Docket.verdict(one), one.under(), one.basis().because()))
                .orElse(List.of(Verdict.UNLAWFUL, List.of(), Ruling.Because.SAID));
    }

    private static Conduct conduct(Dossier dossier, Entry at, long recorded) {
        List<Event> events = dossier.entries().stream()
                .filter(fact -> fact.what().judged() || fact.when().recorded() <= recorded)
                .flatMap(fact -> Facts.of(fact, dossier.summons(fact).map(Called::id)).stream())
                .toList();
        Person said = Person.NOT_SAID;
        for (Entry fact : dossier.entries()) {
            if (fact.when().on() <= at.when().on() && fact.when().recorded() <= recorded) {
                said = said.then(fact.extra().person());
            }
        }
        return new Conduct(
                new History(person(said), events), Law.IN_FORCE.regime(), Law.IN_FORCE.held());
    }

    private static org.povestka.law.history.Person person(Person said) {
        return new org.povestka.law.history.Person(
                said.status().category(Category.CONSCRIPT),
                said.born() == Day.NEVER
                        ? new Birth.NotSaid()
                        : new Birth.On(Day.date(said.born())),
                said.account(),
                new Region(said.region()),
                said.group());
    }

    /// Up to three summonses, with many facts of the same kinds, of which every third was
    /// recorded late.
    private static String[] log(SplittableRandom random) {
        List<String> log = new ArrayList<>();
        int summonses = 1 + random.nextInt(3);
        for (int i = 1; i <= summonses; i++) {
            LocalDate placed = FIRST.plusDays(random.nextInt(100));
            log.add(placed + " placed summons=s" + i + " appear=" + placed.plusDays(20) + " reason="
                    + (random.nextBoolean() ? "dispatch" : "clarify-data"));
        }
        for (int i = random.nextInt(16); i >= 0; i--) {
            log.add(line(random, FACTS, summonses, random.nextInt(3) == 0));
        }
        for (int i = random.nextInt(8); i >= 0; i--) {
            log.add(line(random, ACTS, summonses, false));
        }
        return log.toArray(String[]::new);
    }

    private static String line(
            SplittableRandom random, List<String> words, int summonses, boolean late) {
        LocalDate on = FIRST.plusDays(random.nextInt(150));
        String line = words.get(random.nextInt(words.size()))
                .replace("=S", "=s" + (1 + random.nextInt(summonses)))
                .replace("=U", "=" + on.plusDays(9))
                .replace("=A", "=" + on.plusDays(random.nextInt(9)));
        return on + " " + line + (late ? " recorded=" + on.plusDays(random.nextInt(60)) : "");
    }

    private static Terms terms() {
        return new Terms(
                Law.IN_FORCE,
                Category.CONSCRIPT,
                LocalDate.of(2026, 3, 1),
                About.Extent.WHOLE,
                new Terms.Shown(Set.of(Column.CASE), EnumSet.copyOf(Arrays.asList(What.values()))));
    }
}
