package dk.samspil.minutes;

import static dk.samspil.Cast.KAREN;

import dk.samspil.Cast;
import dk.samspil.access.Ids;
import dk.samspil.collaborations.Voice;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.Meetings;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cast writes down what was said, sends it round, and says yes. */
public class Writing {

    private final Minutes minutes;
    private final Approving approving;
    private final Meetings meetings;
    private final Ids ids;

    Writing(Minutes minutes, Approving approving, Meetings meetings, Ids ids) {
        this.minutes = minutes;
        this.approving = approving;
        this.meetings = meetings;
        this.ids = ids;
    }

    UUID firstPoint(MeetingId meeting) {
        return KAREN.asks(() -> meetings.meeting(meeting)).agenda().getFirst().id();
    }

    public void notes(Cast person, MeetingId meeting, String words, int version) {
        var item = firstPoint(meeting);
        person.does(() -> minutes.note(meeting, item, words, version));
    }

    public void sends(Cast person, MeetingId meeting, @Nullable Integer days) {
        person.does(() -> approving.send(meeting, minutes.of(meeting).edition(), days));
    }

    public void approves(Cast person, MeetingId meeting) {
        person.does(() -> approving.answer(meeting, minutes.of(meeting).edition(), true, "", Voice.own()));
    }

    Action action(MeetingId meeting, Cast owner, LocalDate due) {
        var place = KAREN.asks(() -> meetings.meeting(meeting)).place();
        return new Action(
                ids.next(), meeting, place, "Ringer til bussen", owner.organisation(), owner.fullName(), due, null);
    }
}
