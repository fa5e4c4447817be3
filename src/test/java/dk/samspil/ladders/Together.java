package dk.samspil.ladders;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;

import dk.samspil.Cast;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.RoundId;
import java.time.LocalDate;
import java.util.Map;

/** Karen, Yusuf and Inge in a collaboration, a new one for each test. */
class Together {

    static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    private final Gathering gathering;
    private final Ladders ladders;

    Together(Gathering gathering, Ladders ladders) {
        this.gathering = gathering;
        this.ladders = ladders;
    }

    PlaceId begin() {
        return gathering.ofThree();
    }

    RoundId ask(PlaceId place) {
        return ask(place, DUE);
    }

    RoundId ask(PlaceId place, LocalDate due) {
        return KAREN.asks(() -> ladders.ask(place, due));
    }

    void marks(Cast person, RoundId round, Mark mark) {
        person.does(() -> ladders.mark(round, Voice.own(), mark, 0));
    }

    /** As in the drawn page: Kommunen on 4, Solgården on 3, Naboer on 2. */
    RoundId shown(PlaceId place) {
        var round = ask(place);
        marks(KAREN, round, mark(Step.COOPERATION, "Vi deler opgaverne.", Step.PARTNERSHIP));
        marks(YUSUF, round, mark(Step.DIALOGUE, "Vi taler godt sammen.", Step.COOPERATION));
        marks(INGE, round, mark(Step.KNOWLEDGE, "Vi bliver sjældent spurgt.", Step.COOPERATION));
        return round;
    }

    /** The path of a link to answer with, as the mail would have it. */
    String linkFor(Cast person, PlaceId place, RoundId round) {
        return gathering.link(LinkPurpose.LADDER, person, place, round.value());
    }

    void leave(PlaceId place, Cast person) {
        gathering.leave(place, person);
    }

    static Mark mark(Step now, String why, Step wanted) {
        return new Mark(now, why, null, "", wanted, "", Map.of());
    }
}
