package dk.samspil.accounts;

import dk.samspil.web.Language;
import dk.samspil.web.Line;
import dk.samspil.web.Required;
import jakarta.validation.constraints.NotNull;

/** What a person decides about themselves. */
record AccountForm(
        @Required(message = "accounts.problem.name.missing") @Line(max = 100)
        String name,

        @NotNull(message = "web.problem.required") Language language,
        @NotNull(message = "web.problem.required") Digest digest) {

    static AccountForm of(Account account) {
        return new AccountForm(account.name(), account.language(), account.digest());
    }
}
