package dk.samspil.clarifications;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One question at a time, saved on the way to the next. */
@Controller
@Needs(Permission.CLARIFY)
class AnswerController {

    private final Clarifications clarifications;
    private final Templates templates;

    AnswerController(Clarifications clarifications, Templates templates) {
        this.clarifications = clarifications;
        this.templates = templates;
    }

    @GetMapping("/afklaring/{question}")
    Html ask(@PathVariable String question, Frame frame) {
        var asked = Question.at(question).orElseThrow(NotHere::new);
        return Html.page(page(QuestionPage.of(asked, current(), frame.t()), frame));
    }

    @PostMapping("/afklaring/{question}")
    View write(@PathVariable String question, @Valid AnswerForm form, BindingResult binding, Frame frame) {
        var asked = Question.at(question).orElseThrow(NotHere::new);
        if (binding.hasErrors()) {
            var page = QuestionPage.of(asked, current(), frame.t());
            return Html.refused(page(page.typed(form, Problems.of(binding, frame.t())), frame));
        }
        try {
            clarifications.write(asked, form.text(), form.version());
        } catch (Stale somebodyWasFaster) {
            var now = current();
            var theirs = Objects.requireNonNull(now.answers().get(asked));
            return Html.stale(page(QuestionPage.of(asked, now, frame.t()).beside(theirs, form, frame.t()), frame));
        }
        return SeeOther.at(current()
                        .after(asked)
                        .map(next -> "/afklaring/" + next.path())
                        .orElse("/afklaring"))
                .saying("clarifications.saved");
    }

    private Clarification current() {
        return clarifications.current().orElseThrow(NotHere::new);
    }

    private JteModel page(QuestionPage page, Frame frame) {
        return templates.clarificationsQuestion(page, frame);
    }
}
