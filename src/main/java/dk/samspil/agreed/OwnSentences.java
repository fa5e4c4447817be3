package dk.samspil.agreed;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
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
    public List<?> of(PlaceId place) {
        return agreed.sentences(place).stream()
                .filter(sentence -> sentence.organisation().equals(Actor.currentOrganisation()))
                .toList();
    }
}
