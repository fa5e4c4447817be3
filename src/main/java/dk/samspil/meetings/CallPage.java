package dk.samspil.meetings;

import dk.samspil.access.Actor;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import java.util.stream.Collectors;

/** Calling a meeting of a kind. */
public record CallPage(RoomHead head, MeetingKind kind, PlanForm form, Fields fields) {

    /** Those who will be asked, by name. */
    public String others() {
        return head.room().active().stream()
                .filter(party -> !party.organisation().equals(Actor.currentOrganisation()))
                .map(Party::name)
                .collect(Collectors.joining(", "));
    }
}
