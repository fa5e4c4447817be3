package dk.samspil.paths;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.RoomHead;
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

/** Writing down which form another party chooses on the phone; it gets a receipt. A "not now" on the phone is not written down. */
@Controller
@RequestMapping("/samarbejder/{place}/plan/form/telefon/{organisation}")
@Needs(Permission.COLLABORATE)
class PhoneFormController {

    private final FormPages pages;
    private final Templates templates;

    PhoneFormController(FormPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    Html form(@PathVariable UUID place, @PathVariable UUID organisation, Frame frame) {
        var page = page(place, organisation, frame);
        var who = party(page).contact().name();
        return Html.page(templates.pathsFormOnThePhone(
                pages.with(page, new FormForm(page.form().form(), page.form().why(), who), Problems.none()), frame));
    }

    @PostMapping
    View choose(
            @PathVariable UUID place,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute("form") FormForm form,
            BindingResult binding,
            Frame frame) {
        var page = page(place, organisation, frame);
        var checked = form.check(Problems.of(binding, frame.t()), true, frame.t());
        var voice = Voice.onThePhone(page.own(), form.who());
        var problems = pages.choose(page.room().place(), voice, form, checked, frame);
        return problems.any()
                ? Html.refused(templates.pathsFormOnThePhone(pages.with(page, form, problems), frame))
                : SeeOther.at(PlanController.path(place) + "/form").saying("paths.calledIn");
    }

    /** The page as the party on the phone would have it. */
    private FormPage page(UUID place, UUID organisation, Frame frame) {
        var page = pages.of(new PlaceId(place), new OrganisationId(organisation), frame);
        var t = frame.t();
        var name = party(page).name();
        var head = new RoomHead(page.room(), t.get("paths.form.phone.title", name), t.get("paths.form.phone.lead"));
        return new FormPage(head, page.own(), page.choices(), page.form(), page.fields());
    }

    private static Party party(FormPage page) {
        return page.room()
                .party(page.own())
                .filter(party -> party.isActive() && !party.organisation().equals(Actor.currentOrganisation()))
                .orElseThrow(NotHere::new);
    }
}
