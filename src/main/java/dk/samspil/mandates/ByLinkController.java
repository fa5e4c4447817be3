package dk.samspil.mandates;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.Link;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.NotHere;
import dk.samspil.journal.Deeds;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Pager;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An association without an account: says yes or no to one question, and stops one mandate, each with its own link. */
@Controller
class ByLinkController {

    private static final String ANSWER = "/svar/fuldmagt/{token}";
    private static final String STOP = "/svar/fuldmagt-stop/{token}";

    private final Mandates mandates;
    private final Giving giving;
    private final Templates templates;

    ByLinkController(Mandates mandates, Giving giving, Templates templates) {
        this.mandates = mandates;
        this.giving = giving;
        this.templates = templates;
    }

    @GetMapping(ANSWER)
    @ByLink(LinkPurpose.MANDATE)
    Html asked(Frame frame) {
        var mandate = mandate();
        return Html.page(templates.mandatesAnswer(
                page(mandate, YesForm.of(mandate, link().holder()), Problems.none(), frame), frame));
    }

    @PostMapping(ANSWER)
    @ByLink(LinkPurpose.MANDATE)
    Html answer(
            @RequestParam boolean ja, @Valid @ModelAttribute("form") YesForm form, BindingResult binding, Frame frame) {
        var mandate = mandate();
        if (!ja) {
            mandates.decline(mandate.id());
            return thanks("mandates.declined", frame);
        }
        var problems = Problems.of(binding, frame.t());
        if (!problems.any()) {
            try {
                giving.accept(mandate.id(), form.contactName(), Term.until(form.until(), mandates.today()), link());
                return thanks("mandates.gave", frame);
            } catch (Refusal refusal) {
                problems = problems.and(refusal.field(), refusal.text(frame.t()));
            }
        }
        return Html.refused(templates.mandatesAnswer(page(mandate, form, problems, frame), frame));
    }

    /** What was done in the association's name stays readable here until the mandate's day, also when it has been stopped. */
    @GetMapping(STOP)
    @ByLink(LinkPurpose.MANDATE_STOP)
    Html show(@RequestParam(name = "side", required = false) @Nullable Integer number, Frame frame) {
        var mandate = mandate();
        int page = Typed.page(number);
        var pager = Pager.of(page, mandates.countDeeds(mandate.id()), Deeds.PAGE, frame.path());
        return Html.page(templates.mandatesShow(
                MandatePage.ofAssociation(
                        mandate, true, mandates.deeds(mandate.id(), page), pager, mandates.today(), frame.t()),
                frame));
    }

    @PostMapping(STOP)
    @ByLink(LinkPurpose.MANDATE_STOP)
    Html stop(Frame frame) {
        mandates.stop(mandate().id());
        return thanks("mandates.stopped", frame);
    }

    private MandateAnswerPage page(Mandate mandate, YesForm form, Problems problems, Frame frame) {
        boolean open = mandate.state(mandates.today()) == MandateState.ASKED;
        return MandateAnswerPage.of(mandate, open, form, problems, frame.t());
    }

    private Html thanks(String said, Frame frame) {
        var mandate = mandate();
        boolean live = mandate.state(mandates.today()) == MandateState.LIVE;
        return Html.page(templates.mandatesThanks(new MandateThanksPage(said, mandate.consultant(), live), frame));
    }

    private Mandate mandate() {
        return mandates.mandate(link().subject());
    }

    private static Link link() {
        if (Actor.current() instanceof Actor.LinkHolder holder) {
            return holder.link();
        }
        throw new NotHere();
    }
}
