package dk.samspil.launches;

import java.time.LocalDate;

/** What those who do it said after three months. */
public record Going(Goes goes, String words, String by, LocalDate on) {

    boolean says(Goes same, String sameWords) {
        return goes == same && words.equals(sameWords);
    }
}
