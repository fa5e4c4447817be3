package dk.samspil.paths;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Phase;
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
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Writes down what was decided before it could be written here: a sentence and a date are enough. */
@Controller
@RequestMapping("/samarbejder/{place}/plan/tidligere")
@Needs(Permission.COLLABORATE)
class RememberController {

    private final Collaborations collaborations;
    private final Paths paths;
    private final Templates templates;
    private final Ids ids;

    RememberController(Collaborations collaborations, Paths paths, Templates templates, Ids ids) {
        this.collaborations = collaborations;
        this.paths = paths;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping
    Html form(@PathVariable UUID place, Frame frame) {
        return Html.page(page(place, RememberForm.empty(ids.next(), Phase.SOUNDING), Problems.none(), frame));
    }

    @PostMapping
    View remember(
            @PathVariable UUID place,
            @Valid @ModelAttribute("form") RememberForm form,
            BindingResult binding,
            Frame frame) {
        var t = frame.t();
        var problems = Problems.of(binding, t);
        var phase = Typed.one(Phase.class, form.phase());
        if (phase.isEmpty()) {
            problems = problems.and("phase", t.get("paths.remember.problem.phase"));
        }
        if (problems.any() || form.id() == null || phase.isEmpty()) {
            return Html.refused(page(place, form, problems, frame));
        }
        try {
            paths.remember(new PlaceId(place), phase.get(), form.choice(form.id()));
        } catch (Refusal refusal) {
            return Html.refused(page(place, form, problems.and(refusal.field(), refusal.text(t)), frame));
        }
        return SeeOther.at(PlanController.path(place)).saying("paths.remembered");
    }

    private JteModel page(UUID place, RememberForm form, Problems problems, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        var head = new RoomHead(room, t.get("paths.remember.title"), t.get("paths.remember.lead"));
        return templates.pathsRemember(new RememberPage(head, form, new Fields(t, "paths.remember", problems)), frame);
    }
}
