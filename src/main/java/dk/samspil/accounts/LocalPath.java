package dk.samspil.accounts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a page of our own, never another host, whatever an address asks for. */
final class LocalPath {

    /** A browser reads {@code //host} and {@code /\host} as another host, and drops tabs and line breaks before it looks. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]{0,499}");

    private static final Pattern SIGN_IN = Pattern.compile("/(log-ind|log-ud|demo)\\b.*");

    private LocalPath() {}

    /** The path if it is ours and worth going back to, else null. */
    static @Nullable String of(@Nullable String asked) {
        return asked != null
                        && OURS.matcher(asked).matches()
                        && !SIGN_IN.matcher(asked).matches()
                ? asked
                : null;
    }
}
