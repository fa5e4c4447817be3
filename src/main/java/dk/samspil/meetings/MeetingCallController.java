package dk.samspil.meetings;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Calls a meeting: first what kind, then when, where and what about. */
@Controller
@RequestMapping("/samarbejder/{place}/moeder")
@Needs(Permission.COLLABORATE)
class MeetingCallController {

    private final Collaborations collaborations;
    private final Meetings meetings;
    private final Templates templates;
    private final Ids ids;
    private final Clock clock;

    MeetingCallController(Collaborations collaborations, Meetings meetings, Templates templates, Ids ids, Clock clock) {
        this.collaborations = collaborations;
        this.meetings = meetings;
        this.templates = templates;
        this.ids = ids;
        this.clock = clock;
    }

    /** {@code titel} where whoever comes here knows what the meeting is for. */
    @GetMapping("/nyt")
    Html begin(
            @PathVariable UUID place,
            @RequestParam(defaultValue = "") String slags,
            @RequestParam(defaultValue = "") String titel,
            Frame frame) {
        var t = frame.t();
        return Html.page(Typed.one(MeetingKind.class, slags)
                .map(kind -> form(
                        place, kind, PlanForm.suggested(ids.next(), kind, t).called(titel), Problems.none(), frame))
                .orElseGet(() -> templates.meetingsKinds(
                        new RoomHead(
                                collaborations.room(new PlaceId(place)),
                                t.get("meetings.kinds.title"),
                                t.get("meetings.kinds.lead")),
                        frame)));
    }

    @PostMapping
    View call(
            @PathVariable UUID place,
            @RequestParam MeetingKind kind,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult binding,
            Frame frame) {
        var problems = form.checkNew(Problems.of(binding, frame.t()), clock.instant(), frame.t());
        if (problems.any() || form.id() == null) {
            return Html.refused(form(place, kind, form, problems, frame));
        }
        var id = new MeetingId(form.id());
        var agenda = form.points().stream()
                .map(point -> new Item(ids.next(), point, Actor.currentOrganisation(), 1))
                .toList();
        try {
            meetings.call(new PlaceId(place), id, kind, form.plan(), agenda);
        } catch (Refusal refusal) {
            return Html.refused(form(place, kind, form, problems.and(refusal.field(), refusal.text(frame.t())), frame));
        }
        return SeeOther.at(Meeting.path(new PlaceId(place), id)).saying("meetings.called");
    }

    private JteModel form(UUID place, MeetingKind kind, PlanForm form, Problems problems, Frame frame) {
        var t = frame.t();
        var head = new RoomHead(
                collaborations.room(new PlaceId(place)), t.get("meetings.call.title", t.of(kind)), t.of(kind, "about"));
        return templates.meetingsCall(new CallPage(head, kind, form, new Fields(t, "meetings.plan", problems)), frame);
    }
}
