package org.povestka.registry.machine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Hit;
import org.povestka.registry.happening.Paper;
import org.povestka.registry.happening.Petition;
import org.povestka.registry.happening.Reply;
import org.povestka.registry.moment.Zone;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Profile;
import org.povestka.registry.person.Topic;
import org.povestka.registry.receiver.Receiver;

/// Everything that happened to one person, in order.
///
/// @param enrolled the opening of his record
/// @param happenings everything, the opening first
public record Dossier(Happening.Enrolled enrolled, List<Happening.OfPerson> happenings) {

    /// Copies the happenings.
    public Dossier {
        happenings = List.copyOf(happenings);
    }

    /// A record just opened.
    ///
    /// @param enrolled the opening
    /// @return a dossier with nothing else in it
    public static Dossier of(Happening.Enrolled enrolled) {
        return new Dossier(enrolled, List.of(enrolled));
    }

    private static Dossier of(List<Happening> all) {
        if (!(all.getFirst() instanceof Happening.Enrolled enrolled)) {
            throw new IllegalArgumentException(
                    "a record: expected its opening, found: " + all.getFirst());
        }
        List<Happening.OfPerson> his = new ArrayList<>(all.size());
        his.add(enrolled);
        for (Happening one : all.subList(1, all.size())) {
            boolean fits = one instanceof Happening.OfPerson more
                    && more.person().equals(enrolled.person())
                    && !more.at().isBefore(his.getLast().at());
            if (!fits) {
                throw new IllegalArgumentException(
                        enrolled.person() + ": expected what follows, found: " + one);
            }
            his.add((Happening.OfPerson) one);
        }
        return new Dossier(enrolled, his);
    }

    /// The records of some people.
    ///
    /// @param happenings what happened to one of them after the other, each opening first
    /// @return the dossiers, in the same order
    /// @throws IllegalArgumentException if one of them could not have been
    public static List<Dossier> all(List<Happening> happenings) {
        List<Dossier> dossiers = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= happenings.size(); i++) {
            if (i == happenings.size() || happenings.get(i) instanceof Happening.Enrolled) {
                dossiers.add(of(happenings.subList(first, i)));
                first = i;
            }
        }
        return dossiers;
    }

    /// The dossier with one thing more.
    ///
    /// @param happening what happened
    /// @return a dossier that ends with it
    /// @throws IllegalArgumentException if it is another person's, or earlier than the last
    public Dossier after(Happening.OfPerson happening) {
        if (!happening.person().equals(id())) {
            throw new IllegalArgumentException(
                    id() + ": expected his own, found: " + happening.person());
        }
        if (happening.at().isBefore(last())) {
            throw new IllegalArgumentException(
                    id() + ": expected nothing before " + last() + ", found: " + happening.at());
        }
        List<Happening.OfPerson> more = new ArrayList<>(happenings);
        more.add(happening);
        return new Dossier(enrolled, more);
    }

    /// His number.
    ///
    /// @return the number
    public PersonId id() {
        return enrolled.person();
    }

    /// Who he is.
    ///
    /// @return the profile
    public Profile profile() {
        return enrolled.profile();
    }

    /// The time where he lives.
    ///
    /// @return the zone
    public Zone zone() {
        return Zone.of(profile().region());
    }

    /// The moment of the last thing that happened.
    ///
    /// @return the moment
    public Instant last() {
        return happenings.getLast().at();
    }

    /// Whether nothing has happened on which a decision or a message could hang.
    ///
    /// @return true for one who was never called, and whom no fault ever struck
    boolean quiet() {
        for (Happening.OfPerson one : happenings) {
            if (one instanceof Happening.OfSummons || one instanceof Happening.Struck) {
                return false;
            }
        }
        return true;
    }

    /// Everything of one kind, in order.
    ///
    /// @param kind the kind
    /// @param <H> the kind
    /// @return all of it
    public <H extends Happening.OfPerson> Stream<H> all(Class<H> kind) {
        return happenings.stream().filter(kind::isInstance).map(kind::cast);
    }

    /// Where a fault struck him.
    ///
    /// @param fault the fault
    /// @return every hit, in order
    public Stream<Hit> hits(Fault fault) {
        return all(Happening.Struck.class)
                .map(Happening.Struck::hit)
                .filter(hit -> hit.fault() == fault);
    }

    /// Whether a fault struck one thing.
    ///
    /// @param fault the fault
    /// @param about the summons, the number of the decision, or the place of the datum
    /// @return true if it did, at whatever receiver
    public boolean struck(Fault fault, String about) {
        return hits(fault).anyMatch(hit -> hit.about().equals(about));
    }

    /// Whether a fault struck one thing at a receiver.
    ///
    /// @param fault the fault
    /// @param about the number of the decision
    /// @param receiver the receiver
    /// @return true if it did
    public boolean struck(Fault fault, String about, Receiver receiver) {
        return hits(fault)
                .anyMatch(hit -> hit.about().equals(about) && hit.receivers().contains(receiver));
    }

    /// What his record says: what suppliers sent, without what did not get into it.
    ///
    /// @return the data, in order
    public List<Happening.Supplied> recorded() {
        List<Happening.Supplied> sent = all(Happening.Supplied.class).toList();
        Set<String> lost = Stream.of(Fault.ADDRESS_STALE, Fault.SUPPLIER_SILENT)
                .flatMap(this::hits)
                .map(Hit::about)
                .collect(Collectors.toSet());
        return IntStream.range(0, sent.size())
                .filter(place -> !lost.contains(Integer.toString(place)))
                .mapToObj(sent::get)
                .toList();
    }

    /// What he asked for and nobody has answered.
    ///
    /// @return the open petitions with their moments, the oldest first
    public List<Happening.Petitioned> open() {
        return all(Happening.Petitioned.class)
                .filter(asked -> all(Happening.Answered.class)
                        .noneMatch(answer -> answer.petition().equals(asked.petition())
                                && !answer.at().isBefore(asked.at())))
                .toList();
    }

    /// Whether a court has suspended the measures on a summons, and has not decided since.
    ///
    /// @param summons the summons
    /// @return true from the relief to the answer to the claim
    public boolean suspended(SummonsId summons) {
        return all(Happening.Answered.class)
                .filter(answer -> answer.petition().about().equals(summons.name()))
                .filter(answer -> answer.petition().kind() == Petition.Kind.RELIEF
                        || answer.petition().kind() == Petition.Kind.CLAIM)
                .filter(answer -> answer.petition().kind() == Petition.Kind.CLAIM
                        || answer.reply() == Reply.GRANTED)
                .reduce((earlier, later) -> later)
                .map(answer -> answer.petition().kind() == Petition.Kind.RELIEF)
                .orElse(false);
    }

    /// Whether another man's decision was taken off him.
    ///
    /// @param number its number
    /// @return the moment, or nothing
    public Optional<Instant> corrected(String number) {
        return all(Happening.Answered.class)
                .filter(answer -> answer.petition().kind() == Petition.Kind.CORRECTION)
                .filter(answer -> answer.petition().about().equals(number))
                .filter(answer -> answer.reply() == Reply.GRANTED)
                .map(Happening::at)
                .findFirst();
    }

    /// Whether nothing more is to be done about a summons.
    ///
    /// @param summons the summons
    /// @return true once he came, or it was withdrawn or set aside
    public boolean settled(SummonsId summons) {
        return all(Happening.OfSummons.class)
                .filter(one -> one.summons().equals(summons))
                .anyMatch(one -> one instanceof Happening.Appeared
                        || one instanceof Happening.Recalled
                        || one instanceof Happening.SetAside);
    }

    /// Whether his record is closed, because his death is in it.
    ///
    /// @return true for one who died
    public boolean closed() {
        return recorded().stream().anyMatch(one -> one.datum().topic() == Topic.DEATH);
    }

    /// Whether his account shows a summons, and not only that there was one.
    ///
    /// @param summons the summons
    /// @return false where a fault withholds it
    public boolean readable(SummonsId summons) {
        boolean opened =
                all(Happening.Opened.class).anyMatch(one -> one.summons().equals(summons));
        boolean down = struck(Fault.PORTAL_DOWN, summons.name()) && !opened;
        return !down && !struck(Fault.DOCUMENT_ARCHIVED, summons.name());
    }

    /// The decision of a number.
    ///
    /// @param number the number
    /// @return the decision, or nothing
    public Optional<Happening.Decided> decision(String number) {
        return all(Happening.Decided.class)
                .filter(decided -> decided.paper().number().equals(number))
                .findFirst();
    }

    /// The decisions that the register has taken and not taken back.
    ///
    /// @return the decisions, in order
    public List<Paper> standing() {
        List<String> back = all(Happening.Cancelled.class)
                .map(Happening.Cancelled::cancelled)
                .toList();
        return all(Happening.Decided.class)
                .map(Happening.Decided::paper)
                .filter(paper -> !back.contains(paper.number()))
                .toList();
    }

    /// The cancellation of a number.
    ///
    /// @param number the number
    /// @return the cancellation, or nothing
    public Optional<Happening.Cancelled> cancellation(String number) {
        return all(Happening.Cancelled.class)
                .filter(cancelled -> cancelled.paper().number().equals(number))
                .findFirst();
    }
}
