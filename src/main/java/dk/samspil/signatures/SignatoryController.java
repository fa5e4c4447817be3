package dk.samspil.signatures;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The own party says who signs for it: signed in, or with the link it was sent. */
@Controller
class SignatoryController {

    private static final String THEM = SigningController.HOME + "/underskrivere";
    private static final String WITH_LINK = "/svar/hvem-skriver-under/{token}";

    private final SigningPages pages;
    private final Signatories signatories;
    private final Completion completion;
    private final Templates templates;
    private final Ids ids;

    SignatoryController(
            SigningPages pages, Signatories signatories, Completion completion, Templates templates, Ids ids) {
        this.pages = pages;
        this.signatories = signatories;
        this.completion = completion;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping(THEM + "/ny")
    @Needs(Permission.APPROVE)
    Html blank(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        return Html.page(page(
                pages.agreement(place, agreement), false, SignatoryForm.empty(ids.next()), Problems.none(), frame));
    }

    @PostMapping(THEM)
    @Needs(Permission.APPROVE)
    View name(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") SignatoryForm form,
            BindingResult binding,
            Frame frame) {
        var found = pages.agreement(place, agreement);
        var problems = name(found, form, binding, frame);
        return problems.any()
                ? Html.refused(page(found, false, form, problems, frame))
                : SeeOther.at(SigningController.path(found)).saying("signatures.named");
    }

    @PostMapping(THEM + "/{id}/fratraedelser")
    @Needs(Permission.APPROVE)
    SeeOther leave(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID id) {
        var found = pages.agreement(place, agreement);
        signatories.leave(id);
        return SeeOther.at(SigningController.path(found)).saying("signatures.left");
    }

    @PostMapping(SigningController.HOME + "/regler")
    @Needs(Permission.APPROVE)
    SeeOther need(@PathVariable UUID place, @PathVariable UUID agreement, @RequestParam int needed) {
        var signing = pages.signing(place, agreement);
        signatories.need(new AgreementId(agreement), needed);
        completion.complete(signing.edition().id());
        return SeeOther.at(SigningController.path(signing.agreement())).saying("signatures.ruled");
    }

    @GetMapping(WITH_LINK)
    @ByLink(LinkPurpose.SIGNATORIES)
    Html withLink(Frame frame) {
        return Html.page(page(linked(), true, SignatoryForm.empty(ids.next()), Problems.none(), frame));
    }

    /** The link stays open for the next, where two sign together. */
    @PostMapping(WITH_LINK)
    @ByLink(LinkPurpose.SIGNATORIES)
    View nameWithLink(@Valid @ModelAttribute("form") SignatoryForm form, BindingResult binding, Frame frame) {
        var problems = name(linked(), form, binding, frame);
        return problems.any()
                ? Html.refused(page(linked(), true, form, problems, frame))
                : SeeOther.at(frame.path()).saying("signatures.named");
    }

    @PostMapping(WITH_LINK + "/regler")
    @ByLink(LinkPurpose.SIGNATORIES)
    SeeOther needWithLink(@PathVariable String token, @RequestParam int needed) {
        var found = linked();
        signatories.need(found.id(), needed);
        completion.complete(pages.underWay(found.id()));
        return SeeOther.at("/svar/hvem-skriver-under/" + token).saying("signatures.ruled");
    }

    private Problems name(Agreement agreement, SignatoryForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return problems;
        }
        try {
            signatories.name(new Signatory(
                    form.id() == null ? ids.next() : form.id(),
                    agreement.id(),
                    Actor.currentOrganisation(),
                    form.name(),
                    form.function(),
                    form.address(),
                    form.mandate(),
                    false));
            return problems;
        } catch (Refusal refusal) {
            return problems.and(refusal.field(), refusal.text(frame.t()));
        }
    }

    private Agreement linked() {
        return pages.agreement(
                Actor.currentLink().place().value(), Actor.currentLink().subject());
    }

    private JteModel page(Agreement agreement, boolean byLink, SignatoryForm form, Problems problems, Frame frame) {
        var path = SigningController.path(agreement);
        @Nullable String back = byLink ? null : path;
        return templates.signaturesSignatory(
                new SignatoryPage(
                        agreement,
                        signatories.own(agreement.id()),
                        signatories.needed(agreement.id()),
                        byLink ? frame.path() : path + "/underskrivere",
                        back,
                        form,
                        new Fields(frame.t(), "signatures.signatory", problems)),
                frame);
    }
}
