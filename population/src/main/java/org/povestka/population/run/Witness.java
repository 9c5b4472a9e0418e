package org.povestka.population.run;

import org.povestka.population.life.Man;
import org.povestka.population.life.Tally;

/// Sees the men of a run who have a summons, on one thread.
public interface Witness {

    /// Sees nothing.
    Witness NONE = new Witness() {
        @Override
        public void see(int scenario, Man man, Tally tally) {}

        @Override
        public void rest() {}
    };

    /// Sees a man with a summons; good until the next one.
    ///
    /// @param scenario the place of the scenario, from 0
    /// @param man the man
    /// @param tally his figures
    void see(int scenario, Man man, Tally tally);

    /// A chunk of men is at its end.
    void rest();
}
