package dk.samspil.people;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.NotAllowed;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Reach;
import dk.samspil.journal.Journal;
import dk.samspil.organisations.Organisations;
import dk.samspil.organisations.Units;
import dk.samspil.web.Refusal;
import dk.samspil.web.Typed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks people in. The invitation goes by mail; {@link Memberships} hears the answer. */
@Component
@Transactional
public class Invitations {

    private final InvitationRepository repository;
    private final Organisations organisations;
    private final Units units;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher bell;
    private final Ids ids;
    private final Clock clock;

    Invitations(
            InvitationRepository repository,
            Organisations organisations,
            Units units,
            Links links,
            Journal journal,
            ApplicationEventPublisher bell,
            Ids ids,
            Clock clock) {
        this.repository = repository;
        this.organisations = organisations;
        this.units = units;
        this.links = links;
        this.journal = journal;
        this.bell = bell;
        this.ids = ids;
        this.clock = clock;
    }

    List<Invitation> open() {
        return repository.open();
    }

    /** Whether the address belongs to somebody here already makes no difference. */
    public UUID invite(InvitationForm form) {
        if (!(Actor.current() instanceof Actor.Person inviter)) {
            throw new NotAllowed(Permission.ADMINISTER);
        }
        var roles = Roles.typed(form.roles());
        if (roles.isEmpty()) {
            throw new Refusal("roles", "people.problem.roles");
        }
        var unit = units.chosen(form.unit());
        var own = Actor.currentOrganisation();
        var id = Typed.id(form.id()).orElseGet(ids::next);
        if (repository.add(id, own, unit, form, roles, inviter.name(), expiry())) {
            journal.changed("people.invited", id);
            bell.publishEvent(new MemberInvited(id, own));
        }
        return id;
    }

    /** Another letter, with a new link and a month more. */
    public void sendAgain(UUID id) {
        var invited = reached(id);
        repository.prolong(id, expiry());
        journal.changed("people.invitedAgain", id);
        bell.publishEvent(new MemberInvited(id, invited.organisation()));
    }

    public void withdraw(UUID id) {
        var invited = reached(id);
        repository.withdrawn(id);
        links.revoke(placeOf(id), invited.organisation());
        journal.changed("people.invitationWithdrawn", id);
    }

    /** What the mail needs. The link in it is made now, and closes those of earlier letters. */
    public Letter letter(UUID id) {
        var invited = repository.open(id).orElseThrow(NotHere::new);
        links.revoke(placeOf(id), invited.organisation());
        var path = links.mint(
                LinkPurpose.MEMBERSHIP, invited.organisation(), placeOf(id), id, invited.name(), invited.address());
        return new Letter(
                invited.name(),
                invited.address(),
                organisations.organisation(invited.organisation()).name(),
                invited.invitedBy(),
                path,
                invited.expires());
    }

    /** A place of its own, where nobody has a seat: the link opens nothing but this invitation. */
    private static PlaceId placeOf(UUID invitation) {
        return new PlaceId(invitation);
    }

    private Instant expiry() {
        return clock.instant().plus(Links.LIFE);
    }

    private Invitation reached(UUID id) {
        var invited = repository.open(id).orElseThrow(NotHere::new);
        if (!Reach.current().covers(invited.unit())) {
            throw new NotAllowed(Permission.ADMINISTER);
        }
        return invited;
    }
}
