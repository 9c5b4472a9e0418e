package org.povestka.law.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Things under their days, the earliest day first; a case has few days, so that they are looked
/// through.
///
/// @param <T> the things
final class ByDay<T> {

    private final List<LocalDate> days = new ArrayList<>();
    private final List<List<T>> things = new ArrayList<>();

    /// Puts one under its day, behind those that are there.
    void add(LocalDate day, T thing) {
        int place = days.size();
        while (place > 0 && days.get(place - 1).isAfter(day)) {
            place--;
        }
        if (place == 0 || !days.get(place - 1).equals(day)) {
            days.add(place, day);
            things.add(place++, new ArrayList<>());
        }
        things.get(place - 1).add(thing);
    }

    /// Hands over each day with its things.
    void forEach(BiConsumer<LocalDate, List<T>> taker) {
        for (int i = 0; i < days.size(); i++) {
            taker.accept(days.get(i), things.get(i));
        }
    }
}
