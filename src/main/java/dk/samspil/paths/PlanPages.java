package dk.samspil.paths;

import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a path in one transaction: the room, what there is to do, and what was decided. */
@Component
class PlanPages {

    private final Collaborations collaborations;
    private final Activities activities;
    private final Paths paths;
    private final Ids ids;

    PlanPages(Collaborations collaborations, Activities activities, Paths paths, Ids ids) {
        this.collaborations = collaborations;
        this.activities = activities;
        this.paths = paths;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public PlanPage of(UUID place, Frame frame) {
        var t = frame.t();
        var person = frame.person();
        var room = collaborations.room(new PlaceId(place));
        var decisions = paths.decisions(room.place());
        return new PlanPage(
                new RoomHead(room, t.get("paths.title"), t.get("paths.lead")),
                PhasePart.of(activities.of(room.place()), decisions),
                DecideForm.empty(ids.next(), Paths.last(decisions), person == null ? "" : person.name(), paths.today()),
                Problems.none(),
                AddForm.empty(ids.next()),
                Problems.none(),
                null);
    }
}
