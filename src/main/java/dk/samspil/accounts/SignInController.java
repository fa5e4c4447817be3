package dk.samspil.accounts;

import dk.samspil.access.Open;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Asking for a link to sign in with. The answer is the same whoever asks. */
@Open
@Controller
class SignInController {

    private final SignIns signIns;
    private final Templates templates;

    SignInController(SignIns signIns, Templates templates) {
        this.signIns = signIns;
        this.templates = templates;
    }

    @GetMapping("/log-ind")
    View show(@RequestParam(required = false) @Nullable String til, Frame frame) {
        return Html.page(templates.accountsSignIn(page(new SignInForm(null, til), Problems.none(), frame), frame));
    }

    @PostMapping("/log-ind")
    View ask(@Valid SignInForm form, BindingResult binding, Frame frame) {
        if (binding.hasErrors()) {
            return Html.refused(templates.accountsSignIn(page(form, Problems.of(binding, frame.t()), frame), frame));
        }
        signIns.ask(Objects.requireNonNull(form.address()), frame.t().language(), LocalPath.of(form.til()));
        return SeeOther.at("/log-ind/sendt");
    }

    @GetMapping("/log-ind/sendt")
    View sent(Frame frame) {
        return Html.page(templates.accountsSent(frame));
    }

    private static SignInPage page(SignInForm form, Problems problems, Frame frame) {
        var address = new Fields(frame.t(), "accounts.signIn", problems).of("address", form.address());
        return new SignInPage(address, LocalPath.of(form.til()), problems);
    }
}
