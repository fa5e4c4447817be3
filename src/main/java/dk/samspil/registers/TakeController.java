package dk.samspil.registers;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Option;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Takes over what others offer: a whole agreement to begin with, or one clause into an agreement that is being written. */
@Controller
@Needs(Permission.COLLABORATE)
class TakeController {

    private static final String AGREEMENT = "/aftaleoversigt/genbrug/{offer}/begynd";
    private static final String CLAUSE = "/afsnit/tilbudt/{variant}/brug";

    private final OfferedAgreements offered;
    private final OfferedClauses clauses;
    private final OwnAgreements own;
    private final Collaborations collaborations;
    private final Templates templates;
    private final Ids ids;

    TakeController(
            OfferedAgreements offered,
            OfferedClauses clauses,
            OwnAgreements own,
            Collaborations collaborations,
            Templates templates,
            Ids ids) {
        this.offered = offered;
        this.clauses = clauses;
        this.own = own;
        this.collaborations = collaborations;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping(AGREEMENT)
    Html agreement(@PathVariable UUID offer, Frame frame) {
        var found = offered.offer(offer);
        var form = new TakeForm(ids.next(), ids.next(), "", "");
        return Html.page(page(found, form, Problems.none(), frame));
    }

    @PostMapping(AGREEMENT)
    View begin(
            @PathVariable UUID offer,
            @Valid @ModelAttribute("form") TakeForm form,
            BindingResult binding,
            Frame frame) {
        var found = offered.offer(offer);
        var problems = Problems.of(binding, frame.t());
        var place = Typed.id(form.place()).map(PlaceId::new);
        if (problems.any() || place.isEmpty() || form.id() == null || form.edition() == null) {
            return Html.refused(page(found, form, problems, frame));
        }
        try {
            var begun = offered.begin(
                    offer, place.get(), new AgreementId(form.id()), new EditionId(form.edition()), form.name());
            return SeeOther.at(begun.path() + "/indhold").saying("registers.began");
        } catch (Refusal refusal) {
            return Html.refused(page(found, form, problems.and("place", refusal.text(frame.t())), frame));
        }
    }

    @GetMapping(CLAUSE)
    Html clause(@PathVariable UUID variant, Frame frame) {
        return Html.page(page(variant, ids.next(), "", Problems.none(), frame));
    }

    @PostMapping(CLAUSE)
    View take(
            @PathVariable UUID variant,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String agreement,
            Frame frame) {
        var into = Typed.id(agreement).map(AgreementId::new);
        var section = Typed.id(id).orElseGet(ids::next);
        if (into.isEmpty()) {
            var none = Problems.none().and("agreement", frame.t().get("registers.clause.problem.agreement"));
            return Html.refused(page(variant, section, agreement, none, frame));
        }
        try {
            var taken = clauses.take(variant, into.get(), section);
            return SeeOther.at(taken.path() + "#afsnit-" + section).saying("registers.took");
        } catch (Refusal refusal) {
            var why = Problems.none().and("agreement", refusal.text(frame.t()));
            return Html.refused(page(variant, section, agreement, why, frame));
        }
    }

    private JteModel page(OfferedAgreement found, TakeForm form, Problems problems, Frame frame) {
        var places = collaborations.going().stream()
                .map(card -> new Option(card.place().toString(), card.name()))
                .toList();
        return templates.registersTake(
                new TakeAgreementPage(found, places, form, new Fields(frame.t(), "registers.take", problems)), frame);
    }

    private JteModel page(UUID variant, UUID section, String chosen, Problems problems, Frame frame) {
        var wording = clauses.wording(variant);
        var fields = new Fields(frame.t(), "registers.clause", problems);
        return templates.registersTakeClause(
                new TakeClausePage(
                        clauses.heading(wording),
                        wording,
                        own.open().stream()
                                .map(card -> new Option(
                                        card.agreement().toString(),
                                        frame.t().get("registers.clause.into", card.title(), card.placeName())))
                                .toList(),
                        section,
                        fields.of("agreement", chosen),
                        problems),
                frame);
    }
}
