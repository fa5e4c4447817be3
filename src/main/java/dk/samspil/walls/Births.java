package dk.samspil.walls;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.CollaborationDescribed;
import dk.samspil.collaborations.CollaborationMoved;
import dk.samspil.collaborations.CollaborationState;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.ContactPerson;
import dk.samspil.collaborations.Form;
import dk.samspil.collaborations.NewCollaboration;
import dk.samspil.collaborations.PartyJoined;
import dk.samspil.collaborations.Phase;
import dk.samspil.guests.Guest;
import dk.samspil.guests.Guests;
import dk.samspil.journal.Journal;
import dk.samspil.organisations.Organisations;
import dk.samspil.soundings.Company;
import dk.samspil.soundings.Reach;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collaborations that grow out of a meeting of a whole field: begun in one go, by whoever was there, with whoever was there. */
@Service
public class Births {

    private final BirthRepository births;
    private final Company company;
    private final Collaborations collaborations;
    private final Guests guests;
    private final Organisations organisations;
    private final Seats seats;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Births(
            BirthRepository births,
            Company company,
            Collaborations collaborations,
            Guests guests,
            Organisations organisations,
            Seats seats,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.births = births;
        this.company = company;
        this.collaborations = collaborations;
        this.guests = guests;
        this.organisations = organisations;
        this.seats = seats;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** One page of what grew out of a meeting: for the host all, for others what they are part of. One more than a page. */
    @Transactional(readOnly = true)
    public List<Birth> page(PlaceId sounding, int page) {
        return births.page(sounding, page);
    }

    @Transactional(readOnly = true)
    public Birth birth(PlaceId place) {
        return births.find(place).orElseThrow(NotHere::new);
    }

    /** All of them or none. What the same organisations have begun at this meeting already is not begun again. */
    @Transactional
    public List<PlaceId> begin(Beginning beginning) {
        seats.hold(beginning.sounding());
        var own = own(beginning.sounding());
        return beginning.groups().stream()
                .map(group -> begin(beginning, group, own))
                .toList();
    }

    private PlaceId begin(Beginning beginning, Beginning.Group group, Reach own) {
        var members = members(group, own.organisation());
        var before = births.of(beginning.sounding(), members);
        if (before.isPresent()) {
            return before.get().place();
        }
        var others = group.organisations().stream()
                .map(one -> company.of(beginning.sounding(), one).orElseThrow(NotHere::new))
                .toList();
        var place = new PlaceId(ids.next());
        collaborations.start(begun(place, beginning, group));
        births.insert(
                beginning.sounding(),
                beginning.note(),
                new Birth(
                        place,
                        group.name(),
                        own.organisation(),
                        own.name(),
                        members,
                        names(own, others),
                        Phase.CLARIFYING,
                        CollaborationState.GOING,
                        1,
                        beginning.meetBy()),
                clock.instant());
        others.forEach(other -> guests.invite(place, guest(other, beginning.words())));
        journal.changed("walls.began", beginning.sounding(), place.value());
        events.publishEvent(new CollaborationBorn(place));
        return place;
    }

    @EventListener
    void on(CollaborationMoved moved) {
        births.keep(collaborations.fromTheDoor(moved.place()));
    }

    @EventListener
    void on(CollaborationDescribed described) {
        births.keep(collaborations.fromTheDoor(described.place()));
    }

    @EventListener
    void on(PartyJoined joined) {
        births.keep(collaborations.fromTheDoor(joined.place()));
    }

    private Reach own(PlaceId sounding) {
        return company.of(sounding, Actor.currentOrganisation()).orElseThrow(NotHere::new);
    }

    private static List<OrganisationId> members(Beginning.Group group, OrganisationId own) {
        if (group.organisations().isEmpty() || group.organisations().contains(own)) {
            throw new Refusal("med", "walls.begin.problem.with");
        }
        return Stream.concat(Stream.of(own), group.organisations().stream())
                .distinct()
                .sorted(Comparator.comparing(OrganisationId::toString))
                .toList();
    }

    private NewCollaboration begun(PlaceId place, Beginning beginning, Beginning.Group group) {
        var own = organisations.own();
        var contact = new ContactPerson(
                Actor.current().name(), "", beginning.phone(), "", own.address() == null ? "" : own.address(), "", "");
        return new NewCollaboration(
                place,
                group.name(),
                beginning.purpose(),
                List.of(),
                own.municipality(),
                "",
                null,
                Form.UNDECIDED,
                Phase.CLARIFYING,
                contact);
    }

    private static Guest guest(Reach other, String words) {
        return new Guest(
                other.organisation(),
                other.name(),
                other.shortName(),
                other.side(),
                other.contactName().isEmpty() ? other.name() : other.contactName(),
                other.contactAddress(),
                other.contactPhone(),
                words);
    }

    private static String names(Reach own, List<Reach> others) {
        return Stream.concat(Stream.of(own), others.stream()).map(Reach::name).collect(Collectors.joining(", "));
    }
}
