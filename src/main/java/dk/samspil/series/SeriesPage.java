package dk.samspil.series;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.meetings.Attendance;
import dk.samspil.meetings.Coming;
import dk.samspil.meetings.Meeting;
import dk.samspil.meetings.SeriesId;
import dk.samspil.web.Field;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** The meetings of a row, and who comes to each. */
public record SeriesPage(
        RoomHead head, SeriesId id, List<Meeting> meetings, OrganisationId own, Instant now, Field why) {

    public String path() {
        return id.path(head.room().place());
    }

    public boolean hasAhead() {
        return meetings.stream().anyMatch(meeting -> meeting.isAhead(now));
    }

    /** Whether there is one that we have not said anything to. */
    public boolean waitsForUs() {
        return meetings.stream()
                .filter(meeting -> meeting.isAhead(now))
                .flatMap(meeting -> meeting.attendance(own).stream())
                .anyMatch(Attendance::isSilent);
    }

    /** Those who have said so, as the room calls them. */
    public List<String> names(Meeting meeting, Coming coming) {
        return parties(meeting, one -> one.said().coming() == coming);
    }

    /** Those who have not said anything yet. */
    public List<String> silent(Meeting meeting) {
        return parties(meeting, Attendance::isSilent);
    }

    private List<String> parties(Meeting meeting, Predicate<Attendance> which) {
        return head.room().active().stream()
                .filter(party ->
                        meeting.attendance(party.organisation()).filter(which).isPresent())
                .map(Party::shortName)
                .toList();
    }

    /** The others, whose answer can be taken down on the phone. */
    public List<Party> others() {
        return head.room().active().stream()
                .filter(party -> !party.organisation().equals(own))
                .toList();
    }
}
