package dk.samspil.remarks;

import dk.samspil.agreements.Section;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;

/** Beginning a disagreement, from a clause. */
public record DisagreementBeginPage(RoomHead head, Spot spot, Section section, DisagreementForm form, Fields fields) {

    public String back() {
        return spot.path() + "/afsnit/" + section.id() + "#remarks";
    }

    public String action() {
        return spot.path() + "/afsnit/" + section.id() + "/uenigheder";
    }
}
