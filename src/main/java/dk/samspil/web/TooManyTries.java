package dk.samspil.web;

import java.time.Instant;

/** More than one person would do. Becomes a 429 that says when to try again. */
public class TooManyTries extends RuntimeException {

    private final Instant until;

    TooManyTries(Instant until) {
        super("Too many tries");
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
