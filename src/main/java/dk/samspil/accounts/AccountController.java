package dk.samspil.accounts;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.WornHat;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
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
    private final Templates templates;

    AccountController(Accounts accounts, Templates templates) {
        this.accounts = accounts;
        this.templates = templates;
    }

    @GetMapping
    View show(Frame frame) {
        var account = mine();
        var page = AccountPage.of(account, AccountForm.of(account), Problems.none(), frame.t());
        return Html.page(templates.accountsAccount(page, frame));
    }

    @PostMapping
    View change(@Valid AccountForm form, BindingResult binding, Frame frame, HttpSession session) {
        if (binding.hasErrors()) {
            var page = AccountPage.of(mine(), form, Problems.of(binding, frame.t()), frame.t());
            return Html.refused(templates.accountsAccount(page, frame));
        }
        var account = accounts.change(form);
        new WornHat(session).signedIn(account.name(), account.address());
        return SeeOther.at("/konto?sprog=" + account.language().tag()).saying("accounts.changed");
    }

    private Account mine() {
        return accounts.get(((Actor.Person) Actor.current()).id());
    }
}
