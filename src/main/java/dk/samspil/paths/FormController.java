package dk.samspil.paths;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
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

/** Says how one's own wants to hold together: spoken, or written down. */
@Controller
@RequestMapping("/samarbejder/{place}/plan/form")
class FormController {

    private final FormPages pages;
    private final FormChoices choices;
    private final Templates templates;

    FormController(FormPages pages, FormChoices choices, Templates templates) {
        this.pages = pages;
        this.choices = choices;
        this.templates = templates;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, Frame frame) {
        return Html.page(templates.pathsForm(pages.of(new PlaceId(place), Actor.currentOrganisation(), frame), frame));
    }

    @PostMapping
    @Needs(Permission.ANSWER)
    View choose(
            @PathVariable UUID place,
            @Valid @ModelAttribute("form") FormForm form,
            BindingResult binding,
            Frame frame) {
        var id = new PlaceId(place);
        var checked = form.check(Problems.of(binding, frame.t()), false, frame.t());
        var problems = pages.choose(id, Voice.own(), form, checked, frame);
        if (problems.any()) {
            var page = pages.of(id, Actor.currentOrganisation(), frame);
            return Html.refused(templates.pathsForm(pages.with(page, form, problems), frame));
        }
        return SeeOther.at(PlanController.path(place) + "/form").saying("paths.choseForm");
    }

    @PostMapping("/ikke-nu")
    @Needs(Permission.ANSWER)
    SeeOther notNow(@PathVariable UUID place) {
        choices.putAside(new PlaceId(place), Actor.currentOrganisation());
        return SeeOther.at(PlanController.path(place)).saying("paths.notNow");
    }
}
