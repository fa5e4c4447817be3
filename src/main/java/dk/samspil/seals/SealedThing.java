package dk.samspil.seals;

import java.util.Optional;

/** What a sealed document is, and whether it is in force: implemented by each room that has documents sealed. */
public interface SealedThing {

    /**
     * Asked for whoever holds the genuine file, signed in or not, so it says nothing that the file does not say already, except what
     * became of it since. Empty when the subject is another room's.
     */
    Optional<Known> of(String subject);
}
