package dk.samspil.accounts;

import dk.samspil.web.PublicAddress;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Passkeys for Samspil's public address. The device asks for a finger, a face or a code, since the key is all there is. */
@Configuration
class PasskeySetup {

    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(
            PasskeyOwners owners, PasskeyRepository passkeys, PublicAddress address) {
        var samspil = PublicKeyCredentialRpEntity.builder()
                .id(address.host())
                .name("Samspil")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, passkeys, samspil, Set.of(address.origin()));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
