package dk.samspil.accounts;

import dk.samspil.access.PersonId;
import dk.samspil.web.Language;

/**
 * A person, as they know themselves (konto).
 *
 * @param handle what their passkeys call them: random, so that it tells an authenticator nothing
 */
record Account(PersonId id, String address, String name, Language language, Digest digest, byte[] handle) {

    Addressee addressee() {
        return new Addressee(id, name, address, language, digest);
    }
}
