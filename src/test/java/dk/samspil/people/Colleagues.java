package dk.samspil.people;

import dk.samspil.access.Actor;
import dk.samspil.access.Hats;
import dk.samspil.access.Links;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.UnitId;
import dk.samspil.accounts.Accounts;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.organisations.RegistrationForm;
import dk.samspil.organisations.Registrations;
import dk.samspil.web.Language;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes people, lets them found organisations and ask each other in, as they would themselves. */
class Colleagues {

    /** Nørreby and Vesterlund are invented; the codes are lent by Næstved and Viborg. */
    static final String NOERREBY = "0370";

    static final String VESTERLUND = "0791";

    private final Accounts accounts;
    private final Registrations registrations;
    private final Invitations invitations;
    private final Memberships memberships;
    private final Links links;
    private final Hats hats;
    private final TransactionTemplate transaction;

    Colleagues(
            Accounts accounts,
            Registrations registrations,
            Invitations invitations,
            Memberships memberships,
            Links links,
            Hats hats,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.invitations = invitations;
        this.memberships = memberships;
        this.links = links;
        this.hats = hats;
        this.transaction = transaction;
    }

    PersonId person(String name, String address) {
        return new Actor.Job("test", null)
                .call(() -> transaction.execute(status -> accounts.ensure(address, name, Language.DA)));
    }

    /** Seeing with the eyes of the first organisation they have, as of now. */
    Actor.Person actor(PersonId id, String name) {
        var all = hats.of(id);
        return new Actor.Person(id, name, all.isEmpty() ? null : all.getFirst(), all);
    }

    /** Somebody new, who has registered this organisation. */
    Actor.Person founder(String name, OrganisationKind kind, String organisation, String municipality) {
        var id = person(name, addressOf(name));
        actor(id, name)
                .run(() -> registrations.register(new RegistrationForm(
                        null, kind.name(), organisation, organisation, municipality, null, null, null, "10 20 30 40")));
        return actor(id, name);
    }

    UUID invite(Actor.Person inviter, String name, String address, String role, @Nullable UnitId unit) {
        var form = new InvitationForm(null, name, address, List.of(role), unit == null ? null : unit.toString());
        return inviter.call(() -> invitations.invite(form));
    }

    Letter letter(Actor.Person inviter, UUID invitation) {
        return new Actor.Job("test", of(inviter)).call(() -> invitations.letter(invitation));
    }

    Links.Opened opened(String path) {
        return links.open(path.substring(path.lastIndexOf('/') + 1));
    }

    Actor.LinkHolder holder(Actor.Person inviter, UUID invitation) {
        var opened = opened(letter(inviter, invitation).path());
        return new Actor.LinkHolder(((Links.Opened.Valid) opened).link());
    }

    /** Asked in, and has said yes. */
    Actor.Person joined(Actor.Person inviter, String name, String role, @Nullable UnitId unit) {
        var address = addressOf(name);
        holder(inviter, invite(inviter, name, address, role, unit))
                .run(() -> memberships.accept(answer(name), Language.DA));
        return actor(person(name, address), name);
    }

    static AnswerForm answer(String name) {
        return new AnswerForm(name, null, null, "10 20 30 99");
    }

    static OrganisationId of(Actor.Person person) {
        return person.organisation().orElseThrow();
    }

    private static String addressOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + System.nanoTime() + "@example.org";
    }
}
