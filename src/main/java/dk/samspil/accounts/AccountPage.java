package dk.samspil.accounts;

import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Language;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;

/** One's own account: what the others call one, and how one wants to be told. */
public record AccountPage(
        String address,
        Field name,
        Field language,
        List<Option> languages,
        Field digest,
        List<Option> digests,
        Problems problems) {

    static AccountPage of(Account account, AccountForm form, Problems problems, Texts t) {
        var fields = new Fields(t, "accounts.konto", problems);
        return new AccountPage(
                account.address(),
                fields.of("name", form.name()),
                fields.of("language", form.language()),
                Option.of(t, Language.values()),
                fields.of("digest", form.digest()),
                Option.of(t, Digest.values()),
                problems);
    }
}
