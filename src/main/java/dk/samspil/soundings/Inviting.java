package dk.samspil.soundings;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.journal.Journal;
import dk.samspil.organisations.NewOrganisation;
import dk.samspil.organisations.Organisation;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.organisations.Organisations;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is to be asked: chosen by the host as often as it likes, and asked when it says so. */
@Service
public class Inviting {

    /** More than any hall holds, and as many as one job sends in a few minutes. */
    public static final int MOST = 2000;

    /** How many of them a page shows. */
    public static final int PAGE = InviteeQuery.PAGE;

    private final Soundings soundings;
    private final InviteeRepository invitees;
    private final InviteeQuery query;
    private final Letters letters;
    private final Organisations organisations;
    private final Seats seats;
    private final Journal journal;
    private final Clock clock;

    Inviting(
            Soundings soundings,
            InviteeRepository invitees,
            InviteeQuery query,
            Letters letters,
            Organisations organisations,
            Seats seats,
            Journal journal,
            Clock clock) {
        this.soundings = soundings;
        this.invitees = invitees;
        this.query = query;
        this.letters = letters;
        this.organisations = organisations;
        this.seats = seats;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Tally tally(PlaceId id) {
        return query.tally(id);
    }

    /** By name, one more than a page. */
    @Transactional(readOnly = true)
    public List<Invitee> page(PlaceId id, InviteeStanding standing, int page) {
        return query.page(id, standing, page);
    }

    /** How many still wait for the letter that is going out now. */
    @Transactional(readOnly = true)
    public int waiting(PlaceId id) {
        return query.waiting(id);
    }

    /** Puts organisations on the list; the host does not ask itself. How many are new there. */
    @Transactional
    public int choose(PlaceId id, List<Organisation> known) {
        held(id);
        return put(
                id,
                known.stream()
                        .filter(one -> !one.id().equals(Actor.currentOrganisation()))
                        .map(Chosen::of)
                        .toList());
    }

    /** Puts on the list those that are not here yet. Whoever is written to at the same address already is left alone. */
    @Transactional
    public int chooseNewcomers(PlaceId id, OrganisationKind kind, List<NewInvitee> entries) {
        held(id);
        var addresses = entries.stream().map(NewInvitee::address).toList();
        var seen = new HashSet<>(query.known(id, addresses));
        var met = query.metBefore(addresses);
        var municipality = organisations.own().municipality();
        var chosen = new ArrayList<Chosen>();
        for (var entry : entries) {
            var address = entry.address().toLowerCase(Locale.ROOT);
            if (seen.add(address)) {
                var newcomer = new NewOrganisation(
                        kind, entry.name(), entry.name(), municipality, entry.name(), entry.address(), null);
                var known = Optional.ofNullable(met.get(address));
                chosen.add(Chosen.of(known.orElseGet(() -> organisations.introduce(newcomer)), newcomer));
            }
        }
        return put(id, chosen);
    }

    /** Only before they are asked. */
    @Transactional
    public void leaveOut(PlaceId id, OrganisationId organisation) {
        held(id);
        if (!invitees.remove(id, organisation)) {
            throw new NotHere();
        }
        journal.changed("soundings.leftOut", id, organisation.value());
    }

    /** Asks everybody on the list who has not been asked. Pressed twice, they are asked once. */
    @Transactional
    public int send(PlaceId id) {
        soundings.requireChangeable(held(id));
        int laid = letters.lay(id, Letter.INVITATION);
        if (laid > 0) {
            journal.changed("soundings.sent", id, id.value());
        }
        return laid;
    }

    private int put(PlaceId id, List<Chosen> chosen) {
        if (query.tally(id).all() + chosen.size() > MOST) {
            throw new Refusal("", "soundings.problem.many", MOST);
        }
        int added = chosen.isEmpty() ? 0 : query.add(id, chosen, clock.instant());
        if (added > 0) {
            journal.changed("soundings.chose", id, id.value());
        }
        return added;
    }

    private Sounding held(PlaceId id) {
        seats.hold(id);
        return soundings.hosted(id);
    }
}
