package dk.samspil.meetings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Room;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, with its agenda and what those who are asked say.
 *
 * @param series the row it was called together with, or none
 * @param before when and where it was to be, before it was moved
 * @param sequence how often it has changed for a calendar
 */
public record Meeting(
        MeetingId id,
        PlaceId place,
        MeetingKind kind,
        @Nullable SeriesId series,
        Plan plan,
        LocalDate answerBy,
        OrganisationId caller,
        String callerName,
        Instant calledAt,
        @Nullable Before before,
        @Nullable Cancellation cancellation,
        int sequence,
        int version,
        List<Item> agenda,
        List<Attendance> attendances) {

    /** When and where a meeting was to be. */
    public record Before(Instant startsAt, String spot) {}

    /** Called off: by whom, when and why. */
    public record Cancellation(String by, String why, Instant at) {}

    public boolean isCancelled() {
        return cancellation != null;
    }

    public boolean isOver(Instant now) {
        return !plan.hour().endsAt().isAfter(now);
    }

    /** Whether anything about it can still be changed or answered. */
    public boolean isAhead(Instant now) {
        return !isCancelled() && !isOver(now);
    }

    public Optional<Attendance> attendance(OrganisationId organisation) {
        return attendances.stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst();
    }

    public String path() {
        return path(place, id);
    }

    public static String path(PlaceId place) {
        return Room.path(place) + "/moeder";
    }

    static String path(PlaceId place, MeetingId id) {
        return path(place) + "/" + id;
    }

    Meeting with(List<Item> items, List<Attendance> asked) {
        return new Meeting(
                id,
                place,
                kind,
                series,
                plan,
                answerBy,
                caller,
                callerName,
                calledAt,
                before,
                cancellation,
                sequence,
                version,
                items,
                asked);
    }
}
