package org.povestka.server.login;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.povestka.registry.deed.Role;
import org.povestka.registry.person.PersonId;
import org.povestka.store.MemberFile;
import org.povestka.store.MemberRow;

/// Everybody who may log in. Nobody but its owner ever knows a password: whoever makes an
/// account gets a code that is good once, and its owner sets his password with it.
public final class Members {

    /// How many seconds a code is good: seven days.
    private static final long CODE_LASTS = 7 * 24 * 60 * 60;

    private final MemberFile file;
    private final InstantSource clock;
    private final Map<String, MemberRow> rows = new TreeMap<>();

    private Members(MemberFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        file.all().forEach(row -> rows.put(row.name(), row));
    }

    /// The members of a file.
    ///
    /// @param file the file
    /// @param clock the clock of the machine
    /// @return everybody who is in it
    /// @throws IllegalArgumentException if a row is no member
    public static Members of(MemberFile file, InstantSource clock) {
        Members members = new Members(file, clock);
        members.rows.values().forEach(Members::member);
        return members;
    }

    /// A member and whether he has come yet.
    ///
    /// @param member who
    /// @param came whether he has a password or is known at the provider
    public record Listed(Member member, boolean came) {}

    /// Everybody.
    ///
    /// @return the members, by name
    public synchronized List<Listed> all() {
        List<Listed> all = new ArrayList<>();
        rows.values().forEach(row -> all.add(new Listed(member(row), came(row))));
        return all;
    }

    /// Whether no trainer could log in: somebody has to be invited then.
    ///
    /// @return true if none has a password or is known at the provider
    public synchronized boolean nobodyLeads() {
        return rows.values().stream()
                .noneMatch(row -> row.role().equals(Role.TRAINER.word()) && came(row));
    }

    /// The member of a name.
    ///
    /// @param name the name
    /// @return the member, or nothing
    public synchronized Optional<Member> find(String name) {
        return row(name).map(Members::member);
    }

    /// Whoever has a name and a password; it takes as long where nobody has.
    ///
    /// @param name the name
    /// @param password the password
    /// @return the member, or nothing
    public Optional<Member> known(String name, String password) {
        Optional<MemberRow> found = row(name);
        String secret = found.map(row -> row.proofs().secret()).orElse("");
        return Passwords.fits(password, secret) ? found.map(Members::member) : Optional.empty();
    }

    /// Whoever was bound to somebody at the provider.
    ///
    /// @param outside the digest of who he is there
    /// @return the member, or nothing
    public synchronized Optional<Member> knownOutside(String outside) {
        return rows.values().stream()
                .filter(row -> !outside.isEmpty() && row.proofs().outside().equals(outside))
                .findFirst()
                .map(Members::member);
    }

    /// Whoever was invited with a code that is still good.
    ///
    /// @param name the name
    /// @param code the code as it was typed
    /// @return the member, or nothing
    public Optional<Member> invited(String name, String code) {
        String typed = Secrets.digestOfCode(code);
        return row(name)
                .filter(row -> Secrets.same(row.proofs().code(), typed))
                .filter(row -> row.proofs().lasts() >= clock.instant().getEpochSecond())
                .map(Members::member);
    }

    /// Invites somebody, who comes in with the code and sets a password; what he was known by
    /// stays good until then.
    ///
    /// @param member who
    /// @return the code, which is nowhere kept
    public String invite(Member member) {
        String code = Secrets.code();
        long last = clock.instant().getEpochSecond() + CODE_LASTS;
        MemberRow row = row(member.name())
                .filter(there -> member(there).equals(member))
                .orElseGet(() -> row(member));
        keep(
                row,
                proofs -> new MemberRow.Proofs(
                        proofs.secret(), proofs.outside(), Secrets.digestOfCode(code), last));
        return code;
    }

    /// Gives a member a password; an invitation is over with it.
    ///
    /// @param member who
    /// @param password the password
    public void secure(Member member, String password) {
        String secret = Passwords.hash(password);
        row(member.name())
                .ifPresent(row ->
                        keep(row, proofs -> new MemberRow.Proofs(secret, proofs.outside(), "", 0)));
    }

    /// Binds a member to somebody at the provider; an invitation is over with it.
    ///
    /// @param member who
    /// @param outside the digest of who he is there
    public void bind(Member member, String outside) {
        row(member.name())
                .ifPresent(row ->
                        keep(row, proofs -> new MemberRow.Proofs(proofs.secret(), outside, "", 0)));
    }

    /// Removes a member; where he is logged in, his next request is a stranger's.
    ///
    /// @param member who
    public synchronized void remove(Member member) {
        file.remove(member.name());
        rows.remove(member.name());
    }

    private synchronized void keep(MemberRow row, UnaryOperator<MemberRow.Proofs> change) {
        MemberRow kept =
                new MemberRow(row.name(), row.role(), row.person(), change.apply(row.proofs()));
        file.keep(kept);
        rows.put(kept.name(), kept);
    }

    private synchronized Optional<MemberRow> row(String name) {
        return Optional.ofNullable(rows.get(name));
    }

    private static boolean came(MemberRow row) {
        return !row.proofs().secret().isEmpty() || !row.proofs().outside().isEmpty();
    }

    private static MemberRow row(Member member) {
        return new MemberRow(
                member.name(),
                member.role().word(),
                member.person().map(PersonId::toString).orElse(""),
                MemberRow.Proofs.NONE);
    }

    private static Member member(MemberRow row) {
        Role role = Stream.of(Role.values())
                .filter(one -> one.word().equals(row.role()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a member: no such role, found: " + row.role()));
        return new Member(row.name(), role, PersonId.parse(row.person()));
    }
}
