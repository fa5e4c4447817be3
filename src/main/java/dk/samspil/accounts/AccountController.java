package dk.samspil.accounts;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.WornHat;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** One's own account. */
@Controller
@Needs(Permission.OWN_ACCOUNT)
@RequestMapping("/konto")
class AccountController {

    private final Accounts accounts;
    private final AccountPages pages;

    AccountController(Accounts accounts, AccountPages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping
    View show(Frame frame) {
        return pages.show(frame);
    }

    @PostMapping
    View change(@Valid AccountForm form, BindingResult binding, Frame frame, HttpSession session) {
        if (binding.hasErrors()) {
            return pages.refused(form, Problems.of(binding, frame.t()), frame);
        }
        var account = accounts.change(form);
        new WornHat(session).signedIn(account.name(), account.address());
        return SeeOther.at("/konto?sprog=" + account.language().tag()).saying("accounts.changed");
    }
}
