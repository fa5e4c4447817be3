package dk.samspil.clarifications;

import java.time.Instant;

/** What an organisation has written at one item; {@code who} is the person who looks after it. */
record Tick(ChecklistItem item, boolean done, String note, String who, String writer, Instant writtenAt, int version) {

    boolean says(boolean otherDone, String otherNote, String otherWho) {
        return done == otherDone && note.equals(otherNote) && who.equals(otherWho);
    }
}
