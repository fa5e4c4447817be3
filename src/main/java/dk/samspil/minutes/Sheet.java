package dk.samspil.minutes;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.meetings.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting as they stand.
 *
 * @param edition counts up when what has been sent is changed
 * @param silentUntil the last day to say something, where silence is a yes
 * @param approvals of all editions
 */
public record Sheet(
        MeetingId meeting,
        PlaceId place,
        int edition,
        @Nullable Instant sentAt,
        String sentBy,
        @Nullable LocalDate silentUntil,
        @Nullable Instant changedAt,
        String changedBy,
        List<Note> notes,
        List<Decision> decisions,
        List<Action> actions,
        List<Approval> approvals) {

    static Sheet blank(MeetingId meeting, PlaceId place) {
        return new Sheet(meeting, place, 1, null, "", null, null, "", List.of(), List.of(), List.of(), List.of());
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isBlank() {
        return notes.isEmpty() && decisions.isEmpty() && actions.isEmpty();
    }

    public Optional<Note> note(UUID item) {
        return notes.stream().filter(note -> note.item().equals(item)).findFirst();
    }

    /** What the parties say to the edition that is out. */
    public List<Approval> current() {
        return isSent()
                ? approvals.stream().filter(one -> one.edition() == edition).toList()
                : List.of();
    }

    /** Who said yes to an edition that has been changed since: the newest of each. */
    public List<Approval> takenBack() {
        return approvals.stream()
                .filter(one -> one.isYes() && one.edition() == edition - 1)
                .toList();
    }

    public Optional<Approval> current(OrganisationId organisation) {
        return current().stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst();
    }

    /** The day has passed after which silence is a yes. */
    public boolean silenceIsYes(LocalDate today) {
        return silentUntil != null && silentUntil.isBefore(today);
    }

    /** Everybody has said yes, or said nothing for as long as was told. {@code there} are those who still are in the collaboration. */
    public boolean isApproved(List<OrganisationId> there, LocalDate today) {
        return isSent()
                && current().stream()
                        .filter(one -> there.contains(one.organisation()))
                        .allMatch(one -> one.isYes() || one.isSilent() && silenceIsYes(today));
    }
}
