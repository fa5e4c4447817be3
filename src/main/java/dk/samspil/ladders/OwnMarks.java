package dk.samspil.ladders;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import java.util.List;
import org.springframework.stereotype.Component;

/** The marks an organisation has set on the ladder in a room. */
@Component
class OwnMarks implements OwnData {

    private final MarkRepository marks;

    OwnMarks(MarkRepository marks) {
        this.marks = marks;
    }

    @Override
    public String name() {
        return "ladder";
    }

    @Override
    public List<?> of(PlaceId place) {
        return marks.of(place).stream()
                .filter(given -> given.organisation().equals(Actor.currentOrganisation()))
                .toList();
    }
}
