package dk.samspil.ladders;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.web.Texts;
import java.util.Comparator;
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
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        return own(place).stream()
                .map(given ->
                        new OwnPaper(t.get("ladders.crumb") + ", " + t.date(given.at()), Facts.of(given.mark(), t)))
                .toList();
    }

    @Override
    public List<?> of(PlaceId place) {
        return own(place);
    }

    private List<GivenMark> own(PlaceId place) {
        return marks.of(place).stream()
                .filter(given -> given.organisation().equals(Actor.currentOrganisation()))
                .sorted(Comparator.comparing(GivenMark::at))
                .toList();
    }
}
