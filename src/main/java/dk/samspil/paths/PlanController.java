package dk.samspil.paths;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Phase;
import dk.samspil.collaborations.Room;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Typed;
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
import org.springframework.web.servlet.View;

/** The plan: five phases, what there is to do in them, and something to add. */
@Controller
@RequestMapping("/samarbejder/{place}/plan")
class PlanController {

    private final PlanPages pages;
    private final Activities activities;
    private final Templates templates;

    PlanController(PlanPages pages, Activities activities, Templates templates) {
        this.pages = pages;
        this.activities = activities;
        this.templates = templates;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, Frame frame) {
        return Html.page(templates.pathsPlan(pages.of(place, frame), frame));
    }

    @PostMapping("/aktiviteter")
    @Needs(Permission.COLLABORATE)
    View add(
            @PathVariable UUID place, @Valid @ModelAttribute("form") AddForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        var phase = Typed.one(Phase.class, form.phase());
        if (problems.any() || form.id() == null || phase.isEmpty()) {
            return Html.refused(templates.pathsPlan(pages.of(place, frame).with(form, problems), frame));
        }
        activities.add(new PlaceId(place), form.id(), phase.get(), form.activity());
        return SeeOther.at(path(place)).saying("paths.added");
    }

    @PostMapping("/aktiviteter/{activity}/udfoerelser")
    @Needs(Permission.ANSWER)
    SeeOther tick(@PathVariable UUID place, @PathVariable UUID activity) {
        activities.tick(new PlaceId(place), activity);
        return SeeOther.at(path(place)).saying("paths.ticked");
    }

    static String path(UUID place) {
        return Room.path(new PlaceId(place)) + "/plan";
    }
}
