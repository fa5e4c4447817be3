package dk.samspil.accounts;

import dk.samspil.web.Language;
import org.jspecify.annotations.Nullable;

/** What a token from a mail turned out to be. */
public sealed interface SignInLink {

    /** @param backTo where the person was going when asked who they were */
    record Valid(
            String address, Language language, @Nullable String backTo) implements SignInLink {}

    /** It signs nobody in (any more). */
    enum Closed implements SignInLink {
        SPENT,
        EXPIRED,
        UNKNOWN
    }
}
