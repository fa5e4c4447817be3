package dk.samspil.meetings;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import java.util.Optional;

/**
 * A meeting: when and where, whether we come, what about, and who else comes.
 *
 * @param ahead it can still be changed and answered
 * @param point the form for one more point on the agenda
 */
public record MeetingPage(
        RoomHead head, Meeting meeting, OrganisationId own, boolean ahead, ItemForm point, Fields fields) {

    public Optional<Attendance> ours() {
        return meeting.attendance(own);
    }

    /** As it is called in the room; empty for one who is no longer there. */
    public Optional<Party> party(OrganisationId organisation) {
        return head.room().party(organisation);
    }

    /** Where it matters, and two at least have said that they come. */
    public Optional<Parity> parity() {
        return Optional.of(Parity.of(meeting, head.room()))
                .filter(parity -> ahead && meeting.kind().wantsParity() && parity.isKnown());
    }

    public boolean isOwn(Attendance attendance) {
        return attendance.organisation().equals(own);
    }
}
