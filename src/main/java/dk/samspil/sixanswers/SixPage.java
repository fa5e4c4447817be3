package dk.samspil.sixanswers;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.rounds.Asked;
import dk.samspil.rounds.JointForm;
import dk.samspil.rounds.Round;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The six answers of a room: nothing asked yet, waiting, or shown.
 *
 * @param round null when nobody has asked
 * @param differences one's own answers alone until the round is shown
 * @param due the day to answer by, as it stands in the form that asks
 */
public record SixPage(
        RoomHead head,
        OrganisationId own,
        @Nullable Round round,
        LocalDate today,
        Differences differences,
        String due,
        @Nullable JointForm jointForm,
        Fields fields,
        @Nullable Conflict conflict) {

    public Problems problems() {
        return fields.problems();
    }

    /** Whether the own organisation sees the others' answers. */
    public boolean shown() {
        return round != null && round.visibleTo(own, today);
    }

    /** Whether a new round may begin, though the own organisation has not answered this one, or was not in it. */
    public boolean mayAskAgain() {
        return round != null && round.isShown(today);
    }

    SixPage asking(String typed) {
        return new SixPage(head, own, round, today, differences, typed, jointForm, fields, conflict);
    }

    public Room room() {
        return head.room();
    }

    public Party party(OrganisationId organisation) {
        return room().party(organisation).orElseThrow();
    }

    /** Those who have been asked, in the room's order. */
    public List<Asked> asked() {
        return round == null ? List.of() : round.asked();
    }

    public boolean answered() {
        return round != null && round.repliedBy(own);
    }

    /** Silent ones are named when the others can see each other. */
    public List<Party> silent() {
        return round == null
                ? List.of()
                : round.silent().stream().map(this::party).toList();
    }
}
