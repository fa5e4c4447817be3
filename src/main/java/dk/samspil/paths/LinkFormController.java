package dk.samspil.paths;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Choosing without an account. A choice spends the link; "not now" does not, since it leaves no mark. */
@Controller
@RequestMapping("/svar/form/{token}")
@ByLink(LinkPurpose.FORM)
class LinkFormController {

    private final FormPages pages;
    private final FormChoices choices;
    private final Templates templates;

    LinkFormController(FormPages pages, FormChoices choices, Templates templates) {
        this.pages = pages;
        this.choices = choices;
        this.templates = templates;
    }

    @GetMapping
    Html form(Frame frame) {
        return Html.page(templates.pathsFormByLink(page(frame), frame));
    }

    @PostMapping
    View choose(
            @RequestParam(defaultValue = "false") boolean notNow,
            @Valid @ModelAttribute("form") FormForm form,
            BindingResult binding,
            Frame frame) {
        var page = page(frame);
        if (notNow) {
            choices.putAside(Actor.currentLink().place(), Actor.currentLink().organisation());
            return thanks("paths.thanks.notNow", page, frame);
        }
        var checked = form.check(Problems.of(binding, frame.t()), false, frame.t());
        var problems = pages.choose(Actor.currentLink().place(), Voice.own(), form, checked, frame);
        return problems.any()
                ? Html.refused(templates.pathsFormByLink(pages.with(page, form, problems), frame))
                : thanks("paths.thanks.chosen", page, frame);
    }

    private Html thanks(String said, FormPage page, Frame frame) {
        return Html.page(templates.pathsThanks(
                frame.t().get("paths.thanks", Actor.currentLink().holder()),
                frame.t().get(said, page.room().name()),
                frame));
    }

    private FormPage page(Frame frame) {
        return pages.of(Actor.currentLink().place(), Actor.currentLink().organisation(), frame);
    }
}
