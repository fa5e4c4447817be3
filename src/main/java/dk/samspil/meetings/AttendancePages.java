package dk.samspil.meetings;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.ThanksPage;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Texts;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Asks whether a party comes and takes the answer, whichever of the three ways it goes. */
@Component
class AttendancePages {

    private final Collaborations collaborations;
    private final Meetings meetings;
    private final Attending attending;
    private final Templates templates;
    private final Ids ids;
    private final Clock clock;

    AttendancePages(
            Collaborations collaborations,
            Meetings meetings,
            Attending attending,
            Templates templates,
            Ids ids,
            Clock clock) {
        this.collaborations = collaborations;
        this.meetings = meetings;
        this.attending = attending;
        this.templates = templates;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who is asked, about which meeting, and which way. */
    record Question(PlaceId place, MeetingId id, OrganisationId organisation, Channel channel) {}

    Html ask(Question question, Frame frame) {
        var meeting = find(question);
        var form = AttendanceForm.of(theirs(question, meeting), meeting.sequence(), speaker(question), ids.next());
        return Html.page(page(question, meeting, form, Problems.none(), null, frame));
    }

    View take(Question question, AttendanceForm form, Problems typed, Voice voice, Frame frame) {
        var meeting = find(question);
        var problems = form.check(typed, question.channel(), frame.t());
        if (problems.any() || form.version() == null || form.sequence() == null) {
            return Html.refused(page(question, meeting, form, problems, null, frame));
        }
        try {
            attending.answer(
                    question.id(),
                    form.said(),
                    point(form, voice),
                    voice,
                    new Attending.Seen(form.sequence(), form.version()));
        } catch (Refusal refusal) {
            var now = find(question);
            var again = form.seen(theirs(question, now).version(), now.sequence());
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(page(question, now, again, more, null, frame));
        } catch (Stale stale) {
            var theirs = theirs(question, find(question));
            return Html.stale(page(
                    question,
                    meeting,
                    form.seen(theirs.version(), meeting.sequence()),
                    problems,
                    conflict(meeting, theirs, form.said(), frame.t()),
                    frame));
        }
        return thanks(question, meeting, voice, frame);
    }

    private View thanks(Question question, Meeting meeting, Voice voice, Frame frame) {
        return switch (question.channel()) {
            case SELF -> SeeOther.at(meeting.path()).saying("meetings.answered");
            case PHONE -> SeeOther.at(meeting.path()).saying("meetings.tookDown");
            case LINK ->
                Html.page(templates.collaborationsThanks(
                        new ThanksPage("meetings.answered", room(question).name(), voice.name()), frame));
        };
    }

    private static @Nullable Item point(AttendanceForm form, Voice voice) {
        return form.point().isBlank() || form.id() == null
                ? null
                : new Item(form.id(), form.point(), voice.organisation(), 1);
    }

    private String speaker(Question question) {
        return switch (question.channel()) {
            case SELF -> "";
            case LINK -> Actor.current() instanceof Actor.LinkHolder(var link) ? link.holder() : "";
            case PHONE ->
                room(question)
                        .party(question.organisation())
                        .map(party -> party.contact().name())
                        .orElse("");
        };
    }

    private Room room(Question question) {
        return collaborations.room(question.place());
    }

    private Meeting find(Question question) {
        var meeting = meetings.meeting(question.id());
        if (!meeting.place().equals(question.place())) {
            throw new NotHere();
        }
        return meeting;
    }

    private static Attendance theirs(Question question, Meeting meeting) {
        return meeting.attendance(question.organisation()).orElseThrow(NotHere::new);
    }

    private static Conflict conflict(Meeting meeting, Attendance theirs, Attendance.Said mine, Texts t) {
        var said = theirs.said();
        return new Conflict(
                theirs.byName(),
                t.get("collaborations.meanwhile"),
                "coming",
                meeting.path(),
                new Differing(t, "meetings.attendance")
                        .on("coming", word(said.coming(), t), word(mine.coming(), t))
                        .on("people", said.people(), mine.people())
                        .on("needs", said.needs(), mine.needs())
                        .all());
    }

    private static String word(@Nullable Coming coming, Texts t) {
        return coming == null ? "" : t.of(coming);
    }

    private JteModel page(
            Question question,
            Meeting meeting,
            AttendanceForm form,
            Problems problems,
            @Nullable Conflict conflict,
            Frame frame) {
        return templates.meetingsAttendance(
                new AttendancePage(
                        room(question),
                        meeting,
                        question.organisation(),
                        question.channel(),
                        frame.path(),
                        meeting.isAhead(clock.instant()),
                        form,
                        new Fields(frame.t(), "meetings.attendance", problems),
                        conflict),
                frame);
    }
}
