package dk.samspil.accounts;

import dk.samspil.web.Whereabouts;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in. */
final class LocalPath {

    private static final Pattern SIGN_IN = Pattern.compile("/(log-ind|log-ud|demo)\\b.*");

    private LocalPath() {}

    /** The path if it is ours and worth going back to, else null. */
    static @Nullable String of(@Nullable String asked) {
        return asked != null
                        && Whereabouts.isOurs(asked)
                        && !SIGN_IN.matcher(asked).matches()
                ? asked
                : null;
    }
}
