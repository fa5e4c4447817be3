package dk.samspil.clarifications;

import java.time.Instant;

/** What stands under one question now, who wrote it last, and when. */
record Answer(Question question, String text, String writer, Instant writtenAt, int version) {

    /** An answer that was taken out again is no answer, but its version lives on. */
    boolean given() {
        return !text.isBlank();
    }
}
