package org.povestka.population.replay;

import java.time.LocalDate;
import java.util.List;
import org.povestka.law.history.Category;
import org.povestka.law.history.History;
import org.povestka.population.life.Chronicle.Moment;
import org.povestka.population.life.Man;
import org.povestka.population.life.Wrong;

/// One synthetic man and everything that happened to him.
///
/// @param number his number, from 0
/// @param person what can be said of him
/// @param summonses his summonses, in the order in which they were lived
public record Life(long number, Who person, List<Told> summonses) {

    /// Copies the summonses.
    public Life {
        summonses = List.copyOf(summonses);
    }

    /// What can be said of him.
    ///
    /// @param region the code of his region
    /// @param age his age on the first day
    /// @param status how he stands to service
    /// @param occupation what fills his days on the first day
    public record Who(String region, int age, Status status, Man.Occupation occupation) {}

    /// How he stands to service on the first day.
    ///
    /// @param category in truth
    /// @param registered whether the register has that right
    public record Status(Category category, Registered registered) {}

    /// Whether the register has his category right.
    public enum Registered {
        /// It has.
        RIGHT,
        /// It shows him liable, and he is not.
        WRONG
    }

    /// One summons.
    ///
    /// @param wrong whether it went to the wrong man, and how
    /// @param appearOn the appearance date
    /// @param moments what happened, in order of time
    /// @param history the facts as the law takes them; of a namesake's summons those of the
    /// other man are not known, and only the placing stands in it
    public record Told(Wrong wrong, LocalDate appearOn, List<Moment> moments, History history) {

        /// Copies the moments.
        public Told {
            moments = List.copyOf(moments);
        }
    }
}
