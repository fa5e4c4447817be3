package dk.samspil.agreed;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
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

/** What has been agreed in a room: sentences, and changes with an owner and a day. */
@Controller
@RequestMapping("/samarbejder/{place}/aftalt")
class AgreedController {

    private final Collaborations collaborations;
    private final Agreed agreed;
    private final Templates templates;
    private final Ids ids;

    AgreedController(Collaborations collaborations, Agreed agreed, Templates templates, Ids ids) {
        this.collaborations = collaborations;
        this.agreed = agreed;
        this.templates = templates;
        this.ids = ids;
    }

    /** With a topic the form begins under that heading: the plan's suggestions lead here. */
    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, @RequestParam(defaultValue = "") String topic, Frame frame) {
        var chosen = Typed.one(Topic.class, topic).orElse(Topic.OTHER);
        return Html.page(templates.agreedAgreed(page(place, chosen, frame), frame));
    }

    @PostMapping("/saetninger")
    @Needs(Permission.COLLABORATE)
    View write(
            @PathVariable UUID place,
            @Valid @ModelAttribute("form") SentenceForm form,
            BindingResult binding,
            Frame frame) {
        var problems = SentenceController.check(form, Problems.of(binding, frame.t()), frame.t());
        if (problems.any() || form.id() == null) {
            return refused(page(place, Topic.OTHER, frame).with(form, problems), frame);
        }
        try {
            agreed.write(form.sentence(form.id(), new PlaceId(place)));
        } catch (Refusal refusal) {
            return refused(
                    page(place, Topic.OTHER, frame).with(form, problems.and(refusal.field(), refusal.text(frame.t()))),
                    frame);
        }
        return SeeOther.at(path(place)).saying("agreed.wrote");
    }

    @PostMapping("/aendringer")
    @Needs(Permission.COLLABORATE)
    View agree(
            @PathVariable UUID place,
            @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult binding,
            Frame frame) {
        var t = frame.t();
        var problems = Problems.of(binding, t);
        if (problems.any() || form.id() == null || form.owner() == null) {
            return refused(page(place, Topic.OTHER, frame).with(form, problems), frame);
        }
        try {
            agreed.agree(
                    new PlaceId(place),
                    form.id(),
                    form.differently(),
                    new OrganisationId(form.owner()),
                    form.ownerName(),
                    TypedDay.read(form.due()).orElseThrow());
        } catch (Refusal refusal) {
            return refused(
                    page(place, Topic.OTHER, frame).with(form, problems.and(refusal.field(), refusal.text(t))), frame);
        }
        return SeeOther.at(path(place)).saying("agreed.agreedChange");
    }

    @PostMapping("/aendringer/{change}/udfoerelser")
    @Needs(Permission.ANSWER)
    SeeOther done(@PathVariable UUID place, @PathVariable UUID change) {
        agreed.done(new PlaceId(place), change);
        return SeeOther.at(path(place)).saying("agreed.didChange");
    }

    private Html refused(AgreedPage page, Frame frame) {
        return Html.refused(templates.agreedAgreed(page, frame));
    }

    private AgreedPage page(UUID place, Topic topic, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        return new AgreedPage(
                new RoomHead(room, t.get("agreed.title"), t.get("agreed.lead")),
                agreed.sentences(room.place()),
                agreed.changes(room.place()),
                SentenceForm.empty(ids.next(), topic),
                Problems.none(),
                ChangeForm.empty(ids.next()),
                Problems.none());
    }

    private static String path(UUID place) {
        return Room.path(new PlaceId(place)) + "/aftalt";
    }
}
