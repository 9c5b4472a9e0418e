package org.povestka.population.town;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.history.Region;
import org.povestka.population.chance.Chance;
import org.povestka.population.chance.Purpose;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Profile;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.person.Topic;

/// The people of a town, each drawn from the seed and his own number alone: number 7 is the
/// same in a town of ten or of ten thousand.
///
/// @param seed the seed
/// @param people how many
public record Town(long seed, int people) {

    private static final List<String> NAMES = List.of(
            "Арсений", "Богдан", "Вадим", "Глеб", "Демьян", "Елисей", "Захар", "Игнат", "Кирилл",
            "Лев", "Матвей", "Назар", "Олег", "Платон", "Родион", "Савва", "Тихон", "Фёдор",
            "Юлиан", "Яков");

    private static final String LETTERS = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ";

    private static final List<String> STREETS =
            List.of("Берёзовая", "Заречная", "Каштановая", "Липовая", "Озёрная", "Рябиновая");

    private static final List<Region> REGIONS = Stream.of(
                    "RU-MOW", "RU-MOW", "RU-RYA", "RU-ME", "RU-SAK", "RU-KGD", "RU-SVE")
            .map(Region::new)
            .toList();

    private static final int FIRST_YEAR = 1996;
    private static final int YEARS = 11;
    private static final int DAYS_OF_EVERY_YEAR = 365;
    private static final int YEAR_OF_FEEDS = 2024;
    private static final int HUNDRED = 100;
    private static final int CONSCRIPTS = 70;
    private static final int CONSCRIPTS_AND_DEFERRED = 90;
    private static final int ACCOUNTS = 92;
    private static final int STUDENTS = 40;
    private static final int HOUSES = 90;

    /// What many people have in common stands in memory once: names, days and addresses.
    private static final List<String> LETTERED = NAMES.stream()
            .flatMap(name -> LETTERS.chars().mapToObj(letter -> name + " " + (char) letter + "."))
            .toList();

    private static final List<String> ADDRESSES = STREETS.stream()
            .flatMap(street -> IntStream.rangeClosed(1, HOUSES)
                    .mapToObj(house -> street + " ул., д. " + house))
            .toList();

    private static final List<LocalDate> BIRTHDAYS = IntStream.range(0, YEARS)
            .mapToObj(year -> days(FIRST_YEAR + year))
            .flatMap(List::stream)
            .toList();

    private static final List<LocalDate> DAYS_OF_FEEDS = days(YEAR_OF_FEEDS);

    /// Checks that the numbers suffice.
    public Town {
        if (people < 1 || people > 999_999) {
            throw new IllegalArgumentException(
                    "people of a town: expected 1 to 999999, found: " + people);
        }
    }

    /// The regions in which its people live.
    ///
    /// @return each once, in a fixed order
    public static List<Region> regions() {
        return REGIONS.stream().distinct().toList();
    }

    /// The opening of every record, each with what the first feeds brought.
    ///
    /// @param at the moment
    /// @return what happened, in order of numbers
    public List<Happening> enrolled(Instant at) {
        return enrolled(at, 1, people);
    }

    /// The opening of some of the records.
    ///
    /// @param at the moment
    /// @param first the number of the first
    /// @param last the number of the last, who may be beyond the town
    /// @return what happened, in order of numbers
    public List<Happening> enrolled(Instant at, int first, int last) {
        Chance chance = Chance.of(Chance.Generator.MIXED, seed);
        List<Happening> happenings = new ArrayList<>();
        for (int number = first; number <= Math.min(last, people); number++) {
            PersonId id = new PersonId(number);
            chance.turnTo(number);
            happenings.add(new Happening.Enrolled(at, id, profile(chance)));
            feeds(chance).forEach(datum -> happenings.add(new Happening.Supplied(at, id, datum)));
        }
        return List.copyOf(happenings);
    }

    private static Profile profile(Chance chance) {
        int name = below(NAMES.size(), chance, Purpose.NAME);
        int letter = below(LETTERS.length(), chance, Purpose.LETTER);
        return new Profile(
                LETTERED.get(name * LETTERS.length() + letter),
                born(chance),
                category(below(HUNDRED, chance, Purpose.CATEGORY)),
                below(HUNDRED, chance, Purpose.ACCOUNT) < ACCOUNTS ? Account.HELD : Account.NONE,
                one(REGIONS, chance, Purpose.REGION));
    }

    private static LocalDate born(Chance chance) {
        return BIRTHDAYS.get(below(YEARS, chance, Purpose.AGE) * DAYS_OF_EVERY_YEAR
                + below(DAYS_OF_EVERY_YEAR, chance, Purpose.BIRTHDAY));
    }

    /// The first 365 days of a year.
    private static List<LocalDate> days(int year) {
        return IntStream.rangeClosed(1, DAYS_OF_EVERY_YEAR)
                .mapToObj(day -> LocalDate.ofYearDay(year, day))
                .toList();
    }

    private static Category category(int percent) {
        if (percent < CONSCRIPTS) {
            return Category.CONSCRIPT;
        }
        return percent < CONSCRIPTS_AND_DEFERRED ? Category.DEFERRED : Category.EXEMPT;
    }

    private static List<Datum> feeds(Chance chance) {
        LocalDate since = one(DAYS_OF_FEEDS, chance, Purpose.FEED);
        int street = below(STREETS.size(), chance, Purpose.STREET);
        String address = ADDRESSES.get(street * HOUSES + below(HOUSES, chance, Purpose.HOUSE));
        Datum days = below(HUNDRED, chance, Purpose.STUDY) < STUDENTS
                ? new Datum(Topic.STUDY, "вымышленный колледж", Supplier.EDUCATION, since)
                : new Datum(Topic.WORK, "вымышленная мастерская", Supplier.EMPLOYER, since);
        return List.of(new Datum(Topic.ADDRESS, address, Supplier.INTERIOR, since), days);
    }

    private static <T> T one(List<T> all, Chance chance, Purpose purpose) {
        return all.get(below(all.size(), chance, purpose));
    }

    private static int below(int bound, Chance chance, Purpose purpose) {
        return (int) (((chance.bits(purpose, 0) >>> Integer.SIZE) * bound) >>> Integer.SIZE);
    }
}
