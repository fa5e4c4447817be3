package dk.samspil.accounts;

import dk.samspil.access.Actor;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Puts one's own account's page together, for each of the forms on it. */
@Component
class AccountPages {

    private static final PasskeyForm NO_KEY = new PasskeyForm("", "");

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final Templates templates;

    AccountPages(Accounts accounts, Passkeys passkeys, Templates templates) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.templates = templates;
    }

    View show(Frame frame) {
        var account = mine();
        var page = page(account, AccountForm.of(account), NO_KEY, Problems.none(), frame);
        return Html.page(templates.accountsAccount(page, frame));
    }

    View refused(AccountForm form, Problems problems, Frame frame) {
        return Html.refused(templates.accountsAccount(page(mine(), form, NO_KEY, problems, frame), frame));
    }

    View refused(PasskeyForm form, Problems problems, Frame frame) {
        var account = mine();
        var page = page(account, AccountForm.of(account), form, problems, frame);
        return Html.refused(templates.accountsAccount(page, frame));
    }

    private AccountPage page(Account account, AccountForm form, PasskeyForm passkey, Problems problems, Frame frame) {
        return AccountPage.of(account, form, passkeys.mine(), passkey, problems, frame.t());
    }

    private Account mine() {
        return accounts.get(((Actor.Person) Actor.current()).id());
    }
}
