package dk.samspil.guests;

import static dk.samspil.Cast.KAREN;

import dk.samspil.Cast;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;

/** Those of the cast whom Karen invites. */
public class Invitees {

    private final Guests guests;

    Invitees(Guests guests) {
        this.guests = guests;
    }

    public Invitation invite(PlaceId place, Cast person) {
        return KAREN.asks(() -> guests.invite(place, guest(person)));
    }

    public void join(PlaceId place, Cast person) {
        var invitation = invite(place, person);
        person.does(() -> guests.accept(invitation.id(), Gathering.contact(person), Voice.own()));
    }

    static Guest guest(Cast person) {
        var hat = person.hat();
        return new Guest(
                person.organisation(), hat.name(), hat.shortName(), hat.side(), person.fullName(), "", "10203040", "");
    }
}
