package dk.samspil.signatures;

import dk.samspil.agreements.Annex;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import java.util.List;

/**
 * What somebody is about to sign: the whole text, as whom, and with which mandate.
 *
 * @param codeIsOut a code is on its way to the mailbox, or lies there
 * @param mayUseKey they have a passkey
 */
public record SignPage(
        Signing signing, Signatory me, List<Annex.Text> wording, boolean codeIsOut, boolean mayUseKey, Typed typed) {

    /** What was typed; {@code read} says that the text was. */
    public record Typed(String action, Fields fields, String code, boolean read) {

        public Field of(String name, Object value) {
            return fields.of(name, value);
        }
    }

    public PartySigning party() {
        return signing.of(me.organisation()).orElseThrow();
    }

    public boolean isOpen() {
        return signing.edition().isFinal() && !signing.hasSigned(me.id()) && party().approved();
    }

    SignPage withKey(boolean has) {
        return new SignPage(signing, me, wording, codeIsOut, has, typed);
    }
}
