package dk.samspil.meetings;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Texts;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Moves a meeting, says something about it anew, or calls it off. */
@Controller
@RequestMapping("/samarbejder/{place}/moeder/{meeting}")
@Needs(Permission.COLLABORATE)
class MeetingChangeController {

    private final Collaborations collaborations;
    private final Meetings meetings;
    private final Templates templates;

    MeetingChangeController(Collaborations collaborations, Meetings meetings, Templates templates) {
        this.collaborations = collaborations;
        this.meetings = meetings;
        this.templates = templates;
    }

    /** Why a meeting is called off; nobody has to say. */
    record CancelForm(@Prose(max = 500) @Nullable String why) {}

    @GetMapping("/rediger")
    Html form(@PathVariable UUID place, @PathVariable UUID meeting, Frame frame) {
        var found = find(place, meeting);
        return Html.page(page(found, PlanForm.of(found), Problems.none(), null, frame));
    }

    @PostMapping("/rediger")
    View change(
            @PathVariable UUID place,
            @PathVariable UUID meeting,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult binding,
            Frame frame) {
        var found = find(place, meeting);
        var problems = form.check(Problems.of(binding, frame.t()), frame.t());
        if (problems.any() || form.version() == null) {
            return Html.refused(page(found, form, problems, null, frame));
        }
        try {
            meetings.change(found.id(), form.plan(), form.version());
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(page(found, form, more, null, frame));
        } catch (Stale stale) {
            var theirs = find(place, meeting);
            return Html.stale(page(
                    theirs, form.seen(theirs.version()), problems, conflict(theirs, form.plan(), frame.t()), frame));
        }
        boolean moved = found.plan().movesTo(form.plan());
        return SeeOther.at(found.path()).saying(moved ? "meetings.moved" : "meetings.changed");
    }

    @PostMapping("/aflysninger")
    View cancel(
            @PathVariable UUID place,
            @PathVariable UUID meeting,
            @Valid @ModelAttribute("cancel") CancelForm form,
            BindingResult binding,
            Frame frame) {
        var found = find(place, meeting);
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return Html.refused(page(found, PlanForm.of(found), problems, null, frame));
        }
        try {
            meetings.cancel(found.id(), form.why() == null ? "" : form.why());
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(page(found, PlanForm.of(found), more, null, frame));
        }
        return SeeOther.at(found.path()).saying("meetings.cancelled");
    }

    private Meeting find(UUID place, UUID meeting) {
        collaborations.room(new PlaceId(place));
        var found = meetings.meeting(new MeetingId(meeting));
        if (!found.place().value().equals(place)) {
            throw new NotHere();
        }
        return found;
    }

    private static Conflict conflict(Meeting theirs, Plan mine, Texts t) {
        var plan = theirs.plan();
        return new Conflict(
                t.get("collaborations.another"),
                t.get("collaborations.meanwhile"),
                "title",
                theirs.path(),
                new Differing(t, "meetings.plan")
                        .on("title", plan.title(), mine.title())
                        .on("day", t.date(plan.hour().day()), t.date(mine.hour().day()))
                        .on(
                                "time",
                                t.time(plan.hour().time()),
                                t.time(mine.hour().time()))
                        .on("spot", plan.spot(), mine.spot())
                        .on("online", plan.online(), mine.online())
                        .on("words", plan.words(), mine.words())
                        .all());
    }

    private JteModel page(Meeting meeting, PlanForm form, Problems problems, @Nullable Conflict conflict, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(meeting.place());
        var head = new RoomHead(room, t.get("meetings.change.title"), t.get("meetings.change.lead"));
        return templates.meetingsChange(
                new ChangePage(head, meeting, form, new Fields(t, "meetings.plan", problems), conflict), frame);
    }
}
