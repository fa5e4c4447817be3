package dk.samspil.web;

import org.jspecify.annotations.Nullable;

/**
 * Something went wrong: what happened, and what to do.
 *
 * @param way the one way on, as a button
 * @param reference what to say on the phone; null where there is nothing to look up
 * @param typed what had been typed, to be copied; empty where nothing had
 */
public record TroublePage(
        String title,
        String what,
        String next,
        @Nullable Way way,
        @Nullable String reference,
        String typed) {

    static TroublePage of(Texts t, String key, Object... arguments) {
        return new TroublePage(
                t.get(key + ".title", arguments),
                t.get(key + ".what", arguments),
                t.get(key + ".next", arguments),
                null,
                null,
                "");
    }

    TroublePage with(Way way) {
        return new TroublePage(title, what, next, way, reference, typed);
    }

    TroublePage with(String reference) {
        return new TroublePage(title, what, next, way, reference, typed);
    }

    TroublePage saying(String otherWhat) {
        return new TroublePage(title, otherWhat, next, way, reference, typed);
    }

    TroublePage keeping(String words) {
        return new TroublePage(title, what, next, way, reference, words);
    }
}
