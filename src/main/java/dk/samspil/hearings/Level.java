package dk.samspil.hearings;

import java.util.Arrays;

/** Who approves inside a party. Which of them, and in which order, is the party's own affair. */
public enum Level {
    BOARD,
    MANAGER,
    DIRECTOR,
    /** Of politicians: the municipality's committee or its council. */
    COMMITTEE,
    /** Of a branch: the association it belongs to in the whole country. */
    NATIONAL,
    /** Called what the party calls it. */
    OTHER,
    /** Nobody inside has to: whoever answers may say it alone. */
    NONE;

    /** Those a step can be. */
    static Level[] steps() {
        return Arrays.stream(values()).filter(level -> level != NONE).toArray(Level[]::new);
    }
}
