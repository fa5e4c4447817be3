package dk.samspil.agreed;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an organisation has written down as agreed in a room. */
@Component
class OwnSentences implements OwnData {

    private final AgreedRepository agreed;

    OwnSentences(AgreedRepository agreed) {
        this.agreed = agreed;
    }

    @Override
    public String name() {
        return "sentences";
    }

    @Override
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        var facts = own(place).stream()
                .map(sentence -> new Fact(heading(sentence, t), sentence.words()))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("agreed.title"), facts));
    }

    private static String heading(Sentence sentence, Texts t) {
        var heading = t.of(sentence.topic()) + ", " + t.of(sentence.standing());
        return sentence.agreedOn() == null ? heading : heading + ", " + t.date(sentence.agreedOn());
    }

    @Override
    public List<?> of(PlaceId place) {
        return own(place);
    }

    private List<Sentence> own(PlaceId place) {
        return agreed.sentences(place).stream()
                .filter(sentence -> sentence.organisation().equals(Actor.currentOrganisation()))
                .toList();
    }
}
