package dk.samspil.minutes;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.meetings.Meeting;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The minutes on one page: the agenda left, what was said right, then decisions and who does what.
 *
 * @param mayWrite the reader may put a pen somewhere
 * @param conflict two have written to the same point
 */
public record MinutesPage(
        RoomHead head,
        Meeting meeting,
        Sheet sheet,
        OrganisationId own,
        LocalDate today,
        boolean mayWrite,
        Pen pen,
        @Nullable Conflict conflict,
        Typed typed) {

    /** What stands in the forms: nothing, but in the one that could not be taken. */
    public record Typed(
            @Nullable NoteForm note,
            DecisionForm decision,
            ActionForm action,
            ApprovalForm approval,
            Problems problems) {

        Typed noting(NoteForm form, Problems wrong) {
            return new Typed(form, decision, action, approval, wrong);
        }

        Typed deciding(DecisionForm form, Problems wrong) {
            return new Typed(null, form, action, approval, wrong);
        }

        Typed acting(ActionForm form, Problems wrong) {
            return new Typed(null, decision, form, approval, wrong);
        }

        Typed approving(ApprovalForm form, Problems wrong) {
            return new Typed(null, decision, action, form, wrong);
        }
    }

    /** A point, and what was said to it. {@code version} is the one a pen must name. */
    public record Row(UUID item, String point, String words, int version) {}

    public Room room() {
        return head.room();
    }

    public String path() {
        return meeting.path() + "/referat";
    }

    /** The points of the agenda; then what was none of them, and what was said to points that are gone. */
    public List<Row> rows(Texts t) {
        var rows = new ArrayList<>(meeting.agenda().stream()
                .map(item -> row(item.id(), item.words()))
                .toList());
        rows.add(row(meeting.id().value(), t.get("minutes.else")));
        sheet.notes().stream()
                .filter(note -> rows.stream().noneMatch(row -> row.item().equals(note.item())))
                .toList()
                .forEach(note -> rows.add(row(note.item(), t.get("minutes.gone"))));
        return List.copyOf(rows);
    }

    private Row row(UUID item, String point) {
        var note = sheet.note(item);
        return new Row(
                item,
                point,
                note.map(Note::words).orElse(""),
                note.map(Note::version).orElse(0));
    }

    /** Where the pen goes from a point: to the next one, and from the last to what was decided. */
    public Pen after(Row row, Texts t) {
        return rows(t).stream()
                .dropWhile(one -> !one.item().equals(row.item()))
                .skip(1)
                .findFirst()
                .map(next -> Pen.on(next.item()))
                .orElse(Pen.DECISION);
    }

    /** What stands in a point's field: what was typed there, where it could not be taken, else what is written. */
    public NoteForm noteIn(Row row) {
        return typed.note() == null ? new NoteForm(row.version(), row.words()) : typed.note();
    }

    public boolean isApproved() {
        return sheet.isApproved(
                room().active().stream().map(Party::organisation).toList(), today);
    }

    /** Whether our own yes is waited for. */
    public boolean waitsForUs() {
        return sheet.current(own).filter(one -> !one.isYes()).isPresent() && !isApproved();
    }

    /** Written, and nobody has a pen on it: the others may be asked whether it is right. */
    public boolean isReady() {
        return mayWrite && pen.isNowhere() && !sheet.isSent() && !sheet.isBlank();
    }

    public Fields fields(Texts t, String form) {
        return new Fields(t, form, typed.problems());
    }

    MinutesPage with(Typed other) {
        return new MinutesPage(head, meeting, sheet, own, today, mayWrite, pen, conflict, other);
    }

    MinutesPage with(Conflict two) {
        return new MinutesPage(head, meeting, sheet, own, today, mayWrite, pen, two, typed);
    }

    public Optional<Party> party(OrganisationId organisation) {
        return room().party(organisation);
    }

    public List<Option> owners() {
        return room().active().stream()
                .map(party -> new Option(party.organisation().toString(), party.name()))
                .toList();
    }

    public List<Option> silences(Texts t) {
        return Stream.of("14", "7", "30", "0")
                .map(days -> new Option(days, t.get("minutes.silence." + days)))
                .toList();
    }
}
