package dk.samspil.collaborations;

import dk.samspil.access.Actor;
import dk.samspil.accounts.Accounts;
import dk.samspil.organisations.Organisations;
import dk.samspil.people.ContactPersons;
import dk.samspil.people.MembershipEnded;
import dk.samspil.web.Typed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whom the others called no longer belongs to the organisation: the one who stood in takes over. Where nobody can be written to, whoever
 * closed the access does, until somebody says otherwise.
 */
@Component
class StandingIn {

    private final PartyRepository cabinet;
    private final Collaborations collaborations;
    private final Parties parties;
    private final Organisations organisations;
    private final ContactPersons contacts;
    private final Accounts accounts;

    StandingIn(
            PartyRepository cabinet,
            Collaborations collaborations,
            Parties parties,
            Organisations organisations,
            ContactPersons contacts,
            Accounts accounts) {
        this.cabinet = cabinet;
        this.collaborations = collaborations;
        this.parties = parties;
        this.organisations = organisations;
        this.contacts = contacts;
        this.accounts = accounts;
    }

    @EventListener
    void on(MembershipEnded ended) {
        var address = accounts.addressee(ended.person()).address();
        for (var place : cabinet.calledAt(ended.organisation(), address)) {
            var own = collaborations.room(place).party(ended.organisation()).orElseThrow();
            parties.introduce(place, after(own.contact()), own.version());
        }
    }

    private ContactPerson after(ContactPerson gone) {
        var name = gone.substitute();
        return contacts.addressOf(name)
                .filter(address -> !address.equalsIgnoreCase(gone.address()))
                .map(address -> known(new ContactPerson(name, "", gone.substitutePhone(), "", address, "", "")))
                .orElseGet(() -> whoeverClosedTheAccess(gone));
    }

    private ContactPerson whoeverClosedTheAccess(ContactPerson gone) {
        if (!(Actor.current() instanceof Actor.Person me)) {
            return gone;
        }
        var address = accounts.addressee(me.id()).address();
        var phone = Typed.text(organisations.own().phone());
        return known(new ContactPerson(me.name(), "", phone, "", address, gone.substitute(), gone.substitutePhone()));
    }

    /** With what the organisation says of them, where it says something. */
    private ContactPerson known(ContactPerson next) {
        return contacts.called(next.name()).map(next::filledIn).orElse(next);
    }
}
