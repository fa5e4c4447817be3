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

    /** Those ahead that we have not said anything to. */
    public List<Meeting> waiting() {
        return ahead(Attendance::isSilent);
    }

    /** How many of those ahead we have said something to. */
    public int answered() {
        return ahead(attendance -> !attendance.isSilent()).size();
    }

    /** Those who have said so, as the room calls them. */
    public List<String> names(Meeting meeting, Coming coming) {
        return parties(meeting, one -> one.said().coming() == coming);
    }

    /** Those who have not said anything yet. */
    public List<String> silent(Meeting meeting) {
        return parties(meeting, Attendance::isSilent);
    }

    private List<Meeting> ahead(Predicate<Attendance> which) {
        return meetings.stream()
                .filter(meeting -> meeting.isAhead(now)
                        && meeting.attendance(own).filter(which).isPresent())
                .toList();
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
