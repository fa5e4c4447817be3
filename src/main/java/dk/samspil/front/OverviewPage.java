package dk.samspil.front;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreed.AgreedLines;
import dk.samspil.agreed.Change;
import dk.samspil.agreed.Sentence;
import dk.samspil.agreements.AgreementGlance;
import dk.samspil.collaborations.Phase;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.directory.OfferLine;
import dk.samspil.ladders.Glance;
import dk.samspil.meetings.Listed;
import dk.samspil.rolesplits.RolesGlance;
import dk.samspil.rounds.Round;
import dk.samspil.tasks.Task;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who are we, where do we stand, what have we agreed, what is next, how does it go. */
public record OverviewPage(
        Room room,
        OrganisationId own,
        LocalDate today,
        @Nullable Round sixAnswers,
        @Nullable Glance ladder,
        @Nullable RolesGlance roles,
        AgreedLines agreed,
        List<AgreementGlance> agreements,
        List<Task> tasks,
        List<OfferLine> offers,
        @Nullable Listed meeting) {

    /** As many waiting lines as the sheet on the wall has room for; print.css knows the number too. */
    private static final int ON_PAPER = 3;

    public RoomHead head() {
        return new RoomHead(room, room.name(), room.purpose());
    }

    public List<Sentence> sentences() {
        return agreed.sentences();
    }

    public List<Change> changes() {
        return agreed.changes();
    }

    /** The one next step: what waits for me, nearest day first; else how to begin. */
    public Optional<Task> next() {
        return tasks.stream().filter(task -> task.waitsFor(own)).findFirst();
    }

    /** What waits on, after the next step. */
    public List<Task> later() {
        return tasks.stream()
                .filter(task -> next().filter(task::equals).isEmpty())
                .toList();
    }

    /** How many of them are left out on paper, so that it stays one sheet. */
    public int leftOutOnPaper() {
        return Math.max(0, later().size() - ON_PAPER);
    }

    /** A room where nobody else has been invited yet. */
    public boolean isAlone() {
        return room.present().size() < 2;
    }

    public List<String> phases(Texts t) {
        return Arrays.stream(Phase.values()).map(phase -> t.of(phase, "short")).toList();
    }
}
