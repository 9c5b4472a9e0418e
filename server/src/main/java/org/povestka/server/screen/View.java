package org.povestka.server.screen;

import java.util.List;
import org.povestka.papers.Language;
import org.povestka.registry.deed.Role;
import org.povestka.registry.world.World;
import org.povestka.server.login.Standing;
import org.povestka.server.twin.Told;

/// What a screen is drawn from: who looks, and the world at that moment.
///
/// @param who who looks
/// @param world the world
/// @param feed what happened last, the newest first
/// @param path the address of the screen, to which its forms come back
public record View(Viewer who, World world, List<Told> feed, String path) {

    /// Copies the feed.
    public View {
        feed = List.copyOf(feed);
    }

    /// Who looks.
    ///
    /// @param role in which role
    /// @param language in which language he reads
    /// @param said the key of what is to be told to him first; empty as a rule
    /// @param standing whether he has logged in, or takes whatever role he likes
    public record Viewer(Role role, Language language, String said, Standing standing) {}

    /// The sentences in his language.
    ///
    /// @return the sentences
    public TwinWords words() {
        return TwinWords.in(who.language());
    }
}
