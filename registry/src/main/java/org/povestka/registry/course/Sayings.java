package org.povestka.registry.course;

import java.util.List;
import org.povestka.registry.person.Topic;

/// What suppliers say of people who never lived.
final class Sayings {

    private static final int HOUSES = 90;

    private static final List<String> STREETS =
            List.of("Вишнёвая", "Кленовая", "Луговая", "Полевая", "Садовая", "Ясеневая");

    private Sayings() {}

    /// One of the things that are said on a topic.
    ///
    /// @param bits 64 random bits
    static String one(Topic topic, long bits) {
        return switch (topic) {
            case ADDRESS ->
                among(STREETS, bits) + " ул., д. "
                        + (1 + Long.remainderUnsigned(bits >>> 20, HOUSES));
            case WORK ->
                among(List.of("вымышленная пекарня", "вымышленный завод", "работу оставил"), bits);
            case STUDY ->
                among(
                        List.of(
                                "вымышленный институт",
                                "переведён на другой курс",
                                "учёбу закончил"),
                        bits);
            case TAX -> among(List.of("справка о доходах", "заявлен вычет"), bits);
            case PENSION -> among(List.of("стаж дополнен", "взносы уплачены"), bits);
            case HEALTH -> among(List.of("осмотр пройден", "прикреплён к поликлинике"), bits);
            case COURT -> among(List.of("судимости нет", "дело прекращено"), bits);
            case CONTACT -> among(List.of("почта подтверждена", "телефон сменился"), bits);
            case DEATH -> throw new IllegalArgumentException("nobody dies in the usual course");
        };
    }

    private static String among(List<String> sayings, long bits) {
        return sayings.get((int) Long.remainderUnsigned(bits, sayings.size()));
    }
}
