package dk.samspil.accounts;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PersonId;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signing in with a device one already has (adgangsnøgler). */
@Component
class Passkeys {

    private static final Authentication ANYBODY =
            new AnonymousAuthenticationToken("visitor", "visitor", AuthorityUtils.createAuthorityList("VISITOR"));

    private final WebAuthnRelyingPartyOperations operations;
    private final PasskeyRepository passkeys;
    private final PasskeyJson json;
    private final Accounts accounts;
    private final Journal journal;

    Passkeys(
            WebAuthnRelyingPartyOperations operations,
            PasskeyRepository passkeys,
            PasskeyJson json,
            Accounts accounts,
            Journal journal) {
        this.operations = operations;
        this.passkeys = passkeys;
        this.json = json;
        this.accounts = accounts;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    List<Passkey> mine() {
        return passkeys.mine();
    }

    @Transactional(readOnly = true)
    PublicKeyCredentialCreationOptions offerToMake() {
        var me = UsernamePasswordAuthenticationToken.authenticated(me().toString(), null, List.of());
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(me));
    }

    @Transactional
    void add(PublicKeyCredentialCreationOptions offered, PasskeyForm form) {
        var made = new RelyingPartyPublicKey(json.made(form.noegle()), form.label());
        trusted(() -> operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(offered, made)));
        journal.changedAbout(me(), "accounts.passkeyAdded", me().value());
    }

    @Transactional
    void remove(UUID id) {
        if (!passkeys.remove(id)) {
            throw new NotHere();
        }
        journal.changedAbout(me(), "accounts.passkeyRemoved", id);
    }

    /** The same for everybody: which keys there are, is not told. */
    PublicKeyCredentialRequestOptions offerToSignIn() {
        return operations.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(ANYBODY));
    }

    @Transactional
    Account recognise(PublicKeyCredentialRequestOptions offered, String noegle) {
        return accounts.arrived(used(offered, noegle).owner());
    }

    /** Whose key was used just now, and what the key is called by itself. */
    @Transactional
    Used used(PublicKeyCredentialRequestOptions offered, String noegle) {
        var used = json.used(noegle);
        if (passkeys.findByCredentialId(used.getRawId()) == null) {
            throw new Refusal("", "accounts.passkey.unknown");
        }
        var owner = trusted(() -> operations.authenticate(new RelyingPartyAuthenticationRequest(offered, used)));
        return new Used(accounts.with(owner.getId()).id(), used.getId());
    }

    record Used(PersonId owner, String key) {}

    private static PersonId me() {
        return ((Actor.Person) Actor.current()).id();
    }

    /** A signature that does not fit, a key from another address, a message cut in half: refused alike. */
    private static <T> T trusted(Supplier<T> check) {
        try {
            return check.get();
        } catch (VerificationException | DataConversionException | IllegalArgumentException e) {
            throw new Refusal("", "accounts.passkey.refused");
        }
    }
}
