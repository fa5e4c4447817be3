package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import org.springframework.stereotype.Component;

/** Coming in by saying something, which is the yes to being asked; and going out again. */
@Component
class Entrance {

    private final Seats seats;
    private final DialogueRepository dialogues;
    private final DialogueCardRepository cards;

    Entrance(Seats seats, DialogueRepository dialogues, DialogueCardRepository cards) {
        this.seats = seats;
        this.dialogues = dialogues;
        this.cards = cards;
    }

    /** The seat that was offered is taken, by the party itself, or by the host for one who says it on the phone. */
    void comeIn(PlaceId place, Voice voice) {
        if (voice.channel() == Channel.PHONE) {
            seats.grant(place, voice.organisation());
        } else {
            seats.accept(place);
        }
        dialogues.stand(place, voice.organisation(), DialogueStanding.IN);
    }

    /** Its seat goes last: what becomes of the others is written from it. */
    void goOut(PlaceId place, OrganisationId organisation) {
        dialogues.stand(place, organisation, DialogueStanding.ASIDE);
        cards.take(place, organisation);
        seats.withdraw(place, organisation);
    }
}
