package dk.samspil.mandates;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** A consultant asks for a mandate, or takes down a yes from the telephone. */
@Controller
@Needs(Permission.COLLABORATE)
@RequestMapping("/fuldmagter/spoerg")
class AskController {

    private final Asking asking;
    private final Mandates mandates;
    private final Ids ids;
    private final Templates templates;

    AskController(Asking asking, Mandates mandates, Ids ids, Templates templates) {
        this.asking = asking;
        this.mandates = mandates;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping
    Html blank(Frame frame) {
        asking.requireCentre();
        return Html.page(
                templates.mandatesAsk(MandateAskPage.of(AskForm.empty(ids.next()), Problems.none(), frame.t()), frame));
    }

    @PostMapping
    View ask(@Valid AskForm form, BindingResult binding, Frame frame) {
        asking.requireCentre();
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return refused(form, problems, frame);
        }
        try {
            var id = Objects.requireNonNullElseGet(form.id(), ids::next);
            var question = form.question(id, Term.until(form.until(), mandates.today()));
            if (form.isPhoned()) {
                asking.takeDown(question);
            } else {
                asking.ask(question);
            }
            return SeeOther.at(MandateController.PATH)
                    .saying(form.isPhoned() ? "mandates.takenDown" : "mandates.asked");
        } catch (Refusal refusal) {
            return refused(form, problems.and(refusal.field(), refusal.text(frame.t())), frame);
        }
    }

    private Html refused(AskForm form, Problems problems, Frame frame) {
        return Html.refused(templates.mandatesAsk(MandateAskPage.of(form, problems, frame.t()), frame));
    }
}
