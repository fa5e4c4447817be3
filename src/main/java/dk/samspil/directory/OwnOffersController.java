package dk.samspil.directory;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own offers: seen by the whole organisation, changed by those who may. */
@Needs(Permission.OFFER)
@Controller
@RequestMapping("/tilbud")
class OwnOffersController {

    private final Offers offers;
    private final OwnOffersLook look;
    private final Ids ids;
    private final Templates templates;

    OwnOffersController(Offers offers, OwnOffersLook look, Ids ids, Templates templates) {
        this.offers = offers;
        this.look = look;
        this.ids = ids;
        this.templates = templates;
    }

    @Needs(Permission.SEE)
    @GetMapping
    View list(@RequestParam(defaultValue = "1") int side, Frame frame) {
        int page = Math.clamp(side, 1, OfferSearch.MOST_PAGES);
        return Html.page(templates.directoryOwnOffers(look.list(offers.all(page), page, frame), frame));
    }

    @GetMapping("/nyt")
    View blank(Frame frame) {
        var page = look.blank(ids.next(), OfferForm.blank(), Problems.none(), frame.t());
        return Html.page(templates.directoryOfferEdit(page, frame));
    }

    @PostMapping
    View write(@RequestParam UUID id, @Valid OfferForm form, BindingResult binding, Frame frame) {
        if (binding.hasErrors()) {
            return refusedNew(id, form, Problems.of(binding, frame.t()), frame);
        }
        try {
            offers.write(new OfferId(id), form.text());
        } catch (Refusal refusal) {
            return refusedNew(id, form, problem(refusal, frame), frame);
        } catch (Stale stale) {
            return stale(new OfferId(id), form, frame);
        }
        return SeeOther.at("/tilbud/" + id).saying("directory.written");
    }

    @GetMapping("/{id}")
    View edit(@PathVariable UUID id, Frame frame) {
        var offer = offers.own(new OfferId(id));
        var page = look.edit(offer, offer.version(), OfferForm.of(offer.text()), Problems.none(), frame.t());
        return Html.page(templates.directoryOfferEdit(page, frame));
    }

    @PostMapping("/{id}")
    View save(
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid OfferForm form,
            BindingResult binding,
            Frame frame) {
        return change(new OfferId(id), version, form, binding, frame, offers::rewrite, "directory.saved");
    }

    /** The same form with another button: the newest words are what everyone sees. */
    @PostMapping("/{id}/udgivelser")
    View publish(
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid OfferForm form,
            BindingResult binding,
            Frame frame) {
        return change(new OfferId(id), version, form, binding, frame, offers::publish, "directory.published");
    }

    @PostMapping("/{id}/tilbagetraekninger")
    View withdraw(@PathVariable UUID id) {
        offers.withdraw(new OfferId(id));
        return SeeOther.at("/tilbud/" + id).saying("directory.withdrawn");
    }

    @PostMapping("/{id}/bekraeftelser")
    View confirm(@PathVariable UUID id) {
        offers.confirm(new OfferId(id));
        return SeeOther.at("/tilbud/" + id).saying("directory.confirmed");
    }

    /** Saving and publishing: both may be refused, find gaps, or come too late. */
    private interface Change {
        List<Gap> make(OfferId id, int version, OfferText text);
    }

    private View change(
            OfferId id, int version, OfferForm form, BindingResult binding, Frame frame, Change change, String notice) {
        if (binding.hasErrors()) {
            return refused(id, version, form, Problems.of(binding, frame.t()), frame);
        }
        try {
            var gaps = change.make(id, version, form.text());
            return gaps.isEmpty()
                    ? SeeOther.at("/tilbud/" + id).saying(notice)
                    : refused(id, version, form, problems(gaps, frame), frame);
        } catch (Refusal refusal) {
            return refused(id, version, form, problem(refusal, frame), frame);
        } catch (Stale stale) {
            return stale(id, form, frame);
        }
    }

    private static Problems problem(Refusal refusal, Frame frame) {
        return Problems.none().and(refusal.field(), refusal.text(frame.t()));
    }

    private static Problems problems(List<Gap> gaps, Frame frame) {
        var problems = Problems.none();
        for (var gap : gaps) {
            problems = problems.and(gap.field(), frame.t().of(gap));
        }
        return problems;
    }

    private View refusedNew(UUID id, OfferForm form, Problems problems, Frame frame) {
        return Html.refused(templates.directoryOfferEdit(look.blank(id, form, problems, frame.t()), frame));
    }

    private View refused(OfferId id, int version, OfferForm form, Problems problems, Frame frame) {
        return Html.refused(
                templates.directoryOfferEdit(look.edit(offers.own(id), version, form, problems, frame.t()), frame));
    }

    private View stale(OfferId id, OfferForm form, Frame frame) {
        return Html.stale(templates.directoryOfferEdit(look.stale(offers.own(id), form, frame.t()), frame));
    }
}
