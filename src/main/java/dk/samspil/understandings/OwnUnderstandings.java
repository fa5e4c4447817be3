package dk.samspil.understandings;

import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How an organisation has understood the others in a room, and what it has said to their words about it. */
@Component
class OwnUnderstandings implements OwnData {

    private final UnderstandingRepository written;
    private final ResponseRepository responses;
    private final Collaborations collaborations;

    OwnUnderstandings(UnderstandingRepository written, ResponseRepository responses, Collaborations collaborations) {
        this.written = written;
        this.responses = responses;
        this.collaborations = collaborations;
    }

    @Override
    public String name() {
        return "understandings";
    }

    @Override
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        var room = collaborations.room(place);
        var facts = new ArrayList<Fact>();
        written.own(place)
                .forEach(one ->
                        facts.add(new Fact(t.get("understandings.about", room.nameOf(one.about())), one.words())));
        responses
                .own(place)
                .forEach(one -> facts.add(new Fact(
                        t.get("understandings.to", room.nameOf(one.to())),
                        (t.of(one.fit()) + ". " + one.words()).strip())));
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("understandings.title"), facts));
    }

    @Override
    public List<?> of(PlaceId place) {
        var own = new ArrayList<Object>(written.own(place));
        own.addAll(responses.own(place));
        return own;
    }
}
