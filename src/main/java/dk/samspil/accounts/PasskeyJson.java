package dk.samspil.accounts;

import dk.samspil.web.Refusal;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browsers and passkeys say to each other, in the form WebAuthn prescribes. */
@Component
class PasskeyJson {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    String write(Object options) {
        return json.writeValueAsString(options);
    }

    PublicKeyCredential<AuthenticatorAttestationResponse> made(String credential) {
        return read(credential, new TypeReference<>() {});
    }

    PublicKeyCredential<AuthenticatorAssertionResponse> used(String credential) {
        return read(credential, new TypeReference<>() {});
    }

    private <T> T read(String credential, TypeReference<T> type) {
        try {
            return json.readValue(credential, type);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new Refusal("", "accounts.passkey.unreadable");
        }
    }
}
