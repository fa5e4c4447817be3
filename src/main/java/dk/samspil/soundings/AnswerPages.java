package dk.samspil.soundings;

import dk.samspil.access.NotHere;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import dk.samspil.meetings.Coming;
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

/** Asks whether an organisation comes and takes the answer, whichever of the three ways it goes. */
@Component
class AnswerPages {

    private final Soundings soundings;
    private final Answering answering;
    private final Templates templates;
    private final Clock clock;

    AnswerPages(Soundings soundings, Answering answering, Templates templates, Clock clock) {
        this.soundings = soundings;
        this.answering = answering;
        this.templates = templates;
        this.clock = clock;
    }

    Html ask(Visit visit, Frame frame) {
        var sounding = soundings.sounding(visit.sounding());
        var invitee = invitee(visit);
        var form = AnswerForm.of(invitee, sounding.sequence(), speaker(visit, invitee));
        return Html.page(page(visit, sounding, form, Problems.none(), null, frame));
    }

    View take(Visit visit, AnswerForm form, Problems typed, Voice voice, Frame frame) {
        var t = frame.t();
        var sounding = soundings.sounding(visit.sounding());
        var problems = form.check(typed, visit.channel(), t);
        if (problems.any() || form.version() == null || form.sequence() == null) {
            return Html.refused(page(visit, sounding, form, problems, null, frame));
        }
        try {
            answering.answer(visit.sounding(), form.said(), voice, form.sequence(), form.version());
        } catch (Refusal refusal) {
            var now = soundings.sounding(visit.sounding());
            var again = form.seen(invitee(visit).version(), now.sequence());
            return Html.refused(page(visit, now, again, problems.and(refusal.field(), refusal.text(t)), null, frame));
        } catch (Stale stale) {
            var theirs = invitee(visit);
            var again = form.seen(theirs.version(), sounding.sequence());
            var conflict = conflict(visit, theirs, form.said(), t);
            return Html.stale(page(visit, sounding, again, problems, conflict, frame));
        }
        return SeeOther.at(back(visit))
                .saying(visit.channel() == Channel.PHONE ? "meetings.tookDown" : "soundings.answered");
    }

    private static String speaker(Visit visit, Invitee invitee) {
        return switch (visit.channel()) {
            case SELF -> "";
            // A pasted list knows the organisation and nobody in it; its name is nobody's.
            case LINK -> visit.speaker().equals(invitee.name()) ? "" : visit.speaker();
            case PHONE -> invitee.contactName();
        };
    }

    private Invitee invitee(Visit visit) {
        return answering
                .invitee(visit.sounding(), visit.organisation())
                .filter(Invitee::isSent)
                .orElseThrow(NotHere::new);
    }

    private static String back(Visit visit) {
        return visit.channel() == Channel.PHONE ? visit.base() + "/inviterede" : visit.base();
    }

    private static Conflict conflict(Visit visit, Invitee theirs, Invitee.Said mine, Texts t) {
        var said = theirs.said();
        return new Conflict(
                theirs.byName(),
                t.get("collaborations.meanwhile"),
                "coming",
                back(visit),
                new Differing(t, "soundings.answer")
                        .on("coming", word(said.coming(), t), word(mine.coming(), t))
                        .on("heads", String.valueOf(said.heads()), String.valueOf(mine.heads()))
                        .on("people", said.people(), mine.people())
                        .on("needs", said.needs(), mine.needs())
                        .all());
    }

    private static String word(@Nullable Coming coming, Texts t) {
        return coming == null ? "" : t.of(coming);
    }

    private JteModel page(
            Visit visit,
            Sounding sounding,
            AnswerForm form,
            Problems problems,
            @Nullable Conflict conflict,
            Frame frame) {
        return templates.soundingsAnswer(
                new FieldAnswerPage(
                        sounding,
                        invitee(visit),
                        visit.channel(),
                        back(visit),
                        sounding.isAhead(clock.instant()),
                        form,
                        new Fields(frame.t(), "soundings.answer", problems),
                        conflict),
                frame);
    }
}
