package dk.samspil.hearings;

import org.jspecify.annotations.Nullable;

/**
 * What is said inside a party, as far as the reader may see it.
 *
 * @param people how many took part
 * @param words remarks, or the case an approval stands in
 * @param shared the other parties may read it
 */
public record Inside(@Nullable Integer people, String words, boolean shared) {

    static Inside nothing() {
        return new Inside(null, "", false);
    }
}
