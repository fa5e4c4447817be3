package dk.samspil.rounds;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.PartyDeclined;
import dk.samspil.collaborations.PartyExpected;
import dk.samspil.collaborations.PartyLeft;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is invited while a question is open is asked too; nobody waits for one who has gone out. */
@Component
class ComingsAndGoings {

    private final Rounds rounds;
    private final RoundRepository books;
    private final ApplicationEventPublisher events;

    ComingsAndGoings(Rounds rounds, RoundRepository books, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.books = books;
        this.events = events;
    }

    @EventListener
    void on(PartyExpected expected) {
        open(expected.place()).forEach(round -> books.ask(round.id(), expected.place(), expected.organisation()));
    }

    @EventListener
    void on(PartyDeclined declined) {
        goesOut(declined.place(), declined.organisation());
    }

    @EventListener
    void on(PartyLeft left) {
        goesOut(left.place(), left.organisation());
    }

    private void goesOut(PlaceId place, OrganisationId organisation) {
        open(place).stream()
                .filter(round -> round.asked(organisation).isPresent())
                .forEach(round -> {
                    books.forget(round.id(), organisation);
                    events.publishEvent(new RoundLeft(place, round.id(), round.kind(), organisation));
                    if (round.waitsFor(organisation)
                            && round.silent().size() == 1
                            && round.asked().size() > 1) {
                        // It was the only one the others were waiting for.
                        events.publishEvent(new RoundShown(place, round.id(), round.kind()));
                    }
                });
    }

    private List<Round> open(PlaceId place) {
        return rounds.newest(place).stream()
                .filter(round -> !round.isShown(rounds.today()))
                .toList();
    }
}
