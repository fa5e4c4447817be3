package dk.samspil.rounds;

import static dk.samspil.Cast.KAREN;

import dk.samspil.Cast;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import org.springframework.transaction.support.TransactionTemplate;

/** Karen asks, and the cast replies; what they say is another room's. */
public class Asking {

    private final Rounds rounds;
    private final TransactionTemplate transaction;

    Asking(Rounds rounds, TransactionTemplate transaction) {
        this.rounds = rounds;
        this.transaction = transaction;
    }

    public RoundId ask(PlaceId place) {
        return KAREN.asks(() -> rounds.ask(place, RoundKind.SIX_ANSWERS, Gathering.DUE));
    }

    public void replies(Cast person, RoundId round) {
        person.does(() -> reply(round, Voice.own()));
    }

    void reply(RoundId round, Voice voice) {
        transaction.executeWithoutResult(status -> rounds.reply(round, voice));
    }
}
