package dk.samspil.accounts;

import dk.samspil.web.Line;
import dk.samspil.web.Required;
import org.jspecify.annotations.Nullable;

/** A new passkey: what its owner calls the device, and what the browser said. */
record PasskeyForm(
        @Required(message = "accounts.problem.label.missing") @Line(max = 60)
        String label,

        String noegle) {

    PasskeyForm(@Nullable String label, @Nullable String noegle) {
        this.label = label == null ? "" : label;
        this.noegle = noegle == null ? "" : noegle;
    }
}
