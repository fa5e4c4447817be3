package dk.samspil.accounts;

import dk.samspil.access.Actor;
import dk.samspil.web.Refusal;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Component;

/** Shows anew that it is the one who signed in: for what nobody may do who merely finds a screen open. */
@Component
public class FreshPasskey {

    private final Offered<PublicKeyCredentialRequestOptions> offered =
            new Offered<>(PublicKeyCredentialRequestOptions.class);
    private final Passkeys passkeys;
    private final PasskeyJson json;

    FreshPasskey(Passkeys passkeys, PasskeyJson json) {
        this.passkeys = passkeys;
        this.json = json;
    }

    /** Whether the one who is signed in has any. */
    public boolean isThere() {
        return !passkeys.mine().isEmpty();
    }

    /** What the device is to sign, as JSON for the browser. */
    public String offer(HttpSession session) {
        return json.write(offered.keep(session, passkeys.offerToSignIn()));
    }

    /** What the key is called by itself; a {@link Refusal} where it is somebody else's, or was not asked for just now. */
    public String confirm(HttpSession session, String noegle) {
        var used = passkeys.used(offered.take(session), noegle);
        if (!(Actor.current() instanceof Actor.Person me) || !used.owner().equals(me.id())) {
            throw new Refusal("", "accounts.passkey.refused");
        }
        return used.key();
    }
}
