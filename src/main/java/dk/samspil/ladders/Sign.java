package dk.samspil.ladders;

import org.jspecify.annotations.Nullable;

/** What a party says of one characteristic. {@code held} is null for one who only wrote a sentence. */
public record Sign(@Nullable Held held, String words) {

    boolean saysSomething() {
        return held != null || !words.isEmpty();
    }
}
