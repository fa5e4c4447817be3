package dk.samspil.accounts;

import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Language;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;

/** One's own account: what the others call one, how one wants to be told, and what one signs in with. */
public record AccountPage(
        String address,
        Field name,
        Field language,
        List<Option> languages,
        Field digest,
        List<Option> digests,
        List<Key> keys,
        Field label,
        Problems problems) {

    /** @param when "Lavet 21. november 2026, sidst brugt 22. november 2026" */
    public record Key(String label, String when, String removal) {

        static Key of(Passkey key, Texts t) {
            var when = key.lastUsed() == null
                    ? t.get("accounts.passkey.made", t.date(key.created()))
                    : t.get("accounts.passkey.used", t.date(key.created()), t.date(key.lastUsed()));
            return new Key(key.label(), when, "/konto/noegler/" + key.id() + "/sletninger");
        }
    }

    static AccountPage of(
            Account account, AccountForm form, List<Passkey> keys, PasskeyForm passkey, Problems problems, Texts t) {
        var fields = new Fields(t, "accounts.konto", problems);
        return new AccountPage(
                account.address(),
                fields.of("name", form.name()),
                fields.of("language", form.language()),
                Option.of(t, Language.values()),
                fields.of("digest", form.digest()),
                Option.of(t, Digest.values()),
                keys.stream().map(key -> Key.of(key, t)).toList(),
                fields.of("label", passkey.label()),
                problems);
    }
}
