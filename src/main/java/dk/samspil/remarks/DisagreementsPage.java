package dk.samspil.remarks;

import dk.samspil.collaborations.RoomHead;
import java.util.List;

/** All that the parties of an agreement have seen differently: what is open first, and what came of the rest. */
public record DisagreementsPage(RoomHead head, Spot spot, List<Disagreement> all) {

    public List<Disagreement> open() {
        return all.stream().filter(Disagreement::isOpen).toList();
    }

    public List<Disagreement> settled() {
        return all.stream().filter(one -> !one.isOpen()).toList();
    }
}
