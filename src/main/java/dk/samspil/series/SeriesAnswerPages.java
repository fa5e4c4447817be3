package dk.samspil.series;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.ThanksPage;
import dk.samspil.collaborations.Voice;
import dk.samspil.meetings.Attendance;
import dk.samspil.meetings.Meeting;
import dk.samspil.meetings.MeetingSeries;
import dk.samspil.meetings.SeriesId;
import dk.samspil.web.Conflict;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Asks a party about a row of meetings and takes the answer, whichever of the three ways it goes. */
@Component
class SeriesAnswerPages {

    private final Collaborations collaborations;
    private final MeetingSeries series;
    private final Templates templates;
    private final Clock clock;

    SeriesAnswerPages(Collaborations collaborations, MeetingSeries series, Templates templates, Clock clock) {
        this.collaborations = collaborations;
        this.series = series;
        this.templates = templates;
        this.clock = clock;
    }

    /** Who is asked, about which row, and which way. */
    record Question(PlaceId place, SeriesId id, OrganisationId organisation, Channel channel) {}

    /** The row as it is, and the room it is in. */
    private record Asked(Room room, Meeting first, List<Meeting> ahead) {}

    Html ask(Question question, Frame frame) {
        var asked = find(question);
        var form = SeriesAnswerForm.of(asked.ahead(), question.organisation(), speaker(question, asked.room()));
        return Html.page(page(question, asked, form, Problems.none(), null, frame));
    }

    View take(Question question, SeriesAnswerForm form, Problems typed, Voice voice, Frame frame) {
        var t = frame.t();
        var asked = find(question);
        if (asked.ahead().isEmpty()) {
            return Html.refused(page(question, asked, form, typed, null, frame));
        }
        var problems = form.check(asked.ahead(), typed, question.channel(), t);
        if (problems.any()) {
            return Html.refused(page(question, asked, form, problems, null, frame));
        }
        try {
            series.answer(question.id(), form.answers(asked.ahead()), voice);
        } catch (Refusal refusal) {
            var now = find(question);
            var more = problems.and(refusal.field(), refusal.text(t));
            return Html.refused(
                    page(question, now, form.seeing(now.ahead(), question.organisation()), more, null, frame));
        } catch (Stale stale) {
            var now = find(question);
            var conflict = conflict(question, now, form, t);
            return Html.stale(
                    page(question, now, form.seeing(now.ahead(), question.organisation()), problems, conflict, frame));
        }
        return switch (question.channel()) {
            case SELF -> SeeOther.at(question.id().path(question.place())).saying("meetings.answered");
            case PHONE -> SeeOther.at(question.id().path(question.place())).saying("meetings.tookDown");
            case LINK ->
                Html.page(templates.collaborationsThanks(
                        new ThanksPage("meetings.answered", asked.room().name(), voice.name()), frame));
        };
    }

    private static String speaker(Question question, Room room) {
        return switch (question.channel()) {
            case SELF -> "";
            case LINK -> Actor.currentLink().holder();
            case PHONE ->
                room.party(question.organisation())
                        .map(party -> party.contact().name())
                        .orElse("");
        };
    }

    private Asked find(Question question) {
        var room = collaborations.room(question.place());
        var all = series.of(question.id());
        if (!all.getFirst().place().equals(question.place())) {
            throw new NotHere();
        }
        var now = clock.instant();
        var ahead = all.stream()
                .filter(one -> one.isAhead(now)
                        && one.attendance(question.organisation()).isPresent())
                .toList();
        return new Asked(room, all.getFirst(), ahead);
    }

    /** What a colleague has said meanwhile, meeting by meeting where it is another thing. */
    private static Conflict conflict(Question question, Asked now, SeriesAnswerForm form, Texts t) {
        var differences = now.ahead().stream()
                .flatMap(meeting -> form.answers(List.of(meeting)).stream()
                        .map(answer -> new Conflict.Difference(
                                t.weekday(meeting.plan().hour().day()),
                                words(theirs(question, meeting).said(), t),
                                words(answer.said(), t))))
                .filter(one -> !one.theirs().equals(one.mine()))
                .toList();
        var by = now.ahead().stream()
                .map(meeting -> theirs(question, meeting).byName())
                .filter(name -> !name.isEmpty())
                .findFirst();
        return new Conflict(
                by.orElse(t.get("collaborations.another")),
                t.get("collaborations.meanwhile"),
                "all",
                question.id().path(question.place()),
                differences);
    }

    private static Attendance theirs(Question question, Meeting meeting) {
        return meeting.attendance(question.organisation()).orElseThrow(NotHere::new);
    }

    private static String words(Attendance.Said said, Texts t) {
        return said.coming() == null ? t.get("meetings.silent") : t.of(said.coming(), "we");
    }

    private JteModel page(
            Question question,
            Asked asked,
            SeriesAnswerForm form,
            Problems problems,
            @Nullable Conflict conflict,
            Frame frame) {
        return templates.seriesAnswer(
                new SeriesAnswerPage(
                        asked.room(),
                        question.id(),
                        asked.first(),
                        asked.ahead(),
                        question.organisation(),
                        question.channel(),
                        frame.path(),
                        form,
                        new Fields(frame.t(), "meetings.attendance", problems),
                        conflict),
                frame);
    }
}
