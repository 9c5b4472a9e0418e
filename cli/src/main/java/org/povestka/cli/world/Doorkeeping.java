package org.povestka.cli.world;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.cli.terminal.Terminal;
import org.povestka.papers.speech.Words;
import org.povestka.registry.deed.Role;
import org.povestka.server.login.Doorkeeper;
import org.povestka.server.login.Lockout;
import org.povestka.server.login.Member;
import org.povestka.server.login.Members;
import org.povestka.server.login.Provider;
import org.povestka.store.MemberFile;

/// Reads by what people are let into a town with accounts, and invites the first trainer. A code
/// goes into a file that its owner alone reads, so that no terminal and no log keeps it.
///
/// @param arguments what was typed
/// @param complaints takes what is wrong
/// @param terminal the streams and what is known of the machine
record Doorkeeping(Arguments arguments, Complaints complaints, Terminal terminal) {

    private static final String TRAINER = "trainer";
    private static final List<Option> OF_ACCOUNTS =
            List.of(Option.INVITE, Option.OIDC, Option.ADDRESS);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /// The doorkeeper that was typed; none without `--accounts`.
    Optional<Doorkeeper> keeper(int port) {
        Optional<String> file = arguments.one(Option.ACCOUNTS);
        if (file.isEmpty()) {
            OF_ACCOUNTS.stream()
                    .filter(option -> arguments.one(option).isPresent())
                    .forEach(option ->
                            complaints.add(option.typed(), "needs", "", Option.ACCOUNTS.typed()));
            return Optional.empty();
        }
        Optional<URI> address = address(port);
        Optional<Provider.Client> client = arguments.one(Option.OIDC).flatMap(this::client);
        if (!Files.isDirectory(Path.of(file.get()).toAbsolutePath().resolveSibling("."))) {
            complaints.add(Option.ACCOUNTS.typed(), "no-such-folder", file.get());
        }
        if (!complaints.none() || address.isEmpty()) {
            return Optional.empty();
        }
        InstantSource clock = terminal.around().clock();
        Members members = Members.of(MemberFile.open(Path.of(file.get())), clock);
        invite(members, Path.of(file.get() + ".code"), address.get());
        Optional<Provider> provider =
                client.map(one -> new Provider(one, address.get().resolve("provider/back")));
        return Optional.of(
                new Doorkeeper(members, new Lockout(clock), address.get(), provider, clock));
    }

    /// Over plain HTTP a password could be read on the way: it is taken on this machine alone.
    private Optional<URI> address(int port) {
        String typed = arguments.one(Option.ADDRESS).orElse("http://127.0.0.1:" + port + "/");
        Optional<URI> address = uri(typed)
                .filter(uri -> uri.getHost() != null)
                .filter(uri -> Set.of("", "/").contains(uri.getPath()))
                .filter(uri -> "https".equals(uri.getScheme())
                        || ("http".equals(uri.getScheme()) && LOOPBACK.contains(uri.getHost())));
        if (address.isEmpty()) {
            complaints.add(Option.ADDRESS.typed(), "no-address", typed);
        }
        return address.map(uri -> uri.resolve("/"));
    }

    private static Optional<URI> uri(String typed) {
        try {
            return Optional.of(new URI(typed));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<Provider.Client> client(String file) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            complaints.add(Option.OIDC.typed(), "unreadable", file);
            return Optional.empty();
        }
        for (String key : List.of("issuer", "client-id", "client-secret")) {
            if (read.getProperty(key, "").isBlank()) {
                complaints.add(file, "no-oidc-key", "", key);
            }
        }
        return Optional.of(new Provider.Client(
                read.getProperty("issuer", ""),
                read.getProperty("client-id", ""),
                read.getProperty("client-secret", "")));
    }

    /// Whoever was typed; else the first trainer, as long as no trainer can log in.
    private void invite(Members members, Path codeFile, URI address) {
        Optional<String> typed = arguments.one(Option.INVITE);
        Optional<Member> member = typed.flatMap(members::find);
        if (typed.isPresent() && member.isEmpty()) {
            complaints.add(Option.INVITE.typed(), "no-account", typed.get());
            return;
        }
        if (typed.isEmpty() && members.nobodyLeads()) {
            member = Optional.of(new Member(TRAINER, Role.TRAINER, Optional.empty()));
        }
        try {
            Files.deleteIfExists(codeFile);
            if (member.isPresent()) {
                MemberFile.create(codeFile);
                Files.writeString(codeFile, members.invite(member.get()) + "\n");
                terminal.say(new Words("cli", complaints.language())
                        .say(
                                "serve.invited",
                                member.get().name(),
                                codeFile.toString(),
                                address.resolve("welcome").toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(codeFile.toString(), e);
        }
    }
}
