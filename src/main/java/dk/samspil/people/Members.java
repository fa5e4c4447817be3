package dk.samspil.people;

import dk.samspil.access.Actor;
import dk.samspil.access.NotAllowed;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PersonId;
import dk.samspil.access.Reach;
import dk.samspil.access.Role;
import dk.samspil.journal.Journal;
import dk.samspil.organisations.Units;
import dk.samspil.web.LastChange;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the own organisation: what they are there, how far they see, and when it ends. */
@Component
@Transactional
public class Members {

    private final MemberRepository repository;
    private final Units units;
    private final Journal journal;
    private final ApplicationEventPublisher bell;

    Members(MemberRepository repository, Units units, Journal journal, ApplicationEventPublisher bell) {
        this.repository = repository;
        this.units = units;
        this.journal = journal;
        this.bell = bell;
    }

    /** A page of them, by name; pages count from 1. */
    List<Member> members(int page) {
        return repository.members(page);
    }

    long count() {
        return repository.count();
    }

    Member member(UUID id) {
        return repository.member(id).orElseThrow(NotHere::new);
    }

    LastChange lastChange(UUID id) {
        return repository.lastChange(id);
    }

    /** For those who lead, coordinate or administer. Written down, unless one looks at oneself. */
    PrivateContact privateContact(UUID id) {
        if (!Actor.current().may(Permission.ADMINISTER) && !Actor.current().may(Permission.COLLABORATE)) {
            throw new NotAllowed(Permission.ADMINISTER);
        }
        var member = member(id);
        var contact = repository.privateContact(id).orElseThrow(NotHere::new);
        if (!(Actor.current() instanceof Actor.Person person) || !person.id().equals(member.person())) {
            journal.lookedAt(member.person(), "people.privateContact");
        }
        return contact;
    }

    /** Those in an organisation who may do this, for mails; none unless the actor works for the organisation. */
    public List<PersonId> peopleWho(OrganisationId organisation, Permission permission) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .toList();
        return repository.peopleWith(organisation, roles);
    }

    /** Whether one of the own people has this address; nothing more is told of them. */
    public boolean haveAddress(String address) {
        return repository.hasAddress(address);
    }

    public void change(UUID id, MemberForm form) {
        var member = reached(id);
        var unit = units.chosen(form.unit());
        var roles = Roles.typed(form.roles());
        if (roles.isEmpty()) {
            throw new Refusal("roles", "people.problem.roles");
        }
        if (unit != null || !roles.contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(member, "roles");
        }
        if (!repository.change(id, form, unit, roles, Actor.current().name())) {
            throw new Stale();
        }
        journal.changedAbout(member.person(), "people.memberChanged", id);
    }

    /** From the next page on, the person no longer has this hat. */
    public void end(UUID id) {
        var member = reached(id);
        requireAnotherAdministrator(member, "");
        repository.end(id);
        journal.changedAbout(member.person(), "people.memberEnded", id);
        bell.publishEvent(new MembershipEnded(Actor.currentOrganisation(), member.person()));
    }

    private Member reached(UUID id) {
        var member = member(id);
        if (!Reach.current().covers(member.unit())) {
            throw new NotAllowed(Permission.ADMINISTER);
        }
        return member;
    }

    /** Somebody must be left who can let others in. */
    private void requireAnotherAdministrator(Member member, String field) {
        var administers = member.unit() == null && member.roles().contains(Role.ADMINISTRATOR);
        if (administers && !repository.hasAdministratorBeside(Actor.currentOrganisation(), member.id())) {
            throw new Refusal(field, "people.problem.lastAdministrator");
        }
    }
}
