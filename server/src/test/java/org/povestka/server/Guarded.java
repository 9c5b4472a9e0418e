package org.povestka.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.povestka.registry.deed.Role;
import org.povestka.registry.person.PersonId;
import org.povestka.server.login.Doorkeeper;
import org.povestka.server.login.Lockout;
import org.povestka.server.login.Member;
import org.povestka.server.login.Members;
import org.povestka.server.login.Provider;
import org.povestka.store.MemberFile;

/// By what people are let into the town of a test, and the clock of its machine.
final class Guarded {

    static final String PASSWORD = "a long walk in the rain";

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-03-15T09:00:00Z"));
    private final Doorkeeper keeper;
    private final int port;

    private Guarded(Path folder, Function<URI, Optional<Provider>> provider) {
        this.port = freePort();
        URI address = URI.create("http://127.0.0.1:" + port + "/");
        Members members = Members.of(MemberFile.open(folder.resolve("members.db")), now::get);
        this.keeper = new Doorkeeper(
                members, new Lockout(now::get), address, provider.apply(address), now::get);
    }

    static Guarded in(Path folder) {
        return new Guarded(folder, address -> Optional.empty());
    }

    static Guarded in(Path folder, Provider.Client client) {
        return new Guarded(
                folder,
                address -> Optional.of(new Provider(client, address.resolve("provider/back"))));
    }

    Doorkeeper keeper() {
        return keeper;
    }

    int port() {
        return port;
    }

    void waits(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    /// A desk of a role, whose password is set.
    Member desk(Role role) {
        return member(new Member(role.word(), role, Optional.empty()));
    }

    /// A person's account.
    Member person(String name, PersonId id) {
        return member(new Member(name, Role.PERSON, Optional.of(id)));
    }

    private Member member(Member member) {
        keeper.members().invite(member);
        keeper.members().secure(member, PASSWORD);
        return member;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
