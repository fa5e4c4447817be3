package dk.samspil.registers;

import java.time.Instant;
import java.util.UUID;

/**
 * An agreement as everybody may know it.
 *
 * @param edition its address
 * @param shownSince when the last party said yes
 */
public record PublicEntry(UUID edition, PublicFacts facts, String words, Instant shownSince) {

    public String path() {
        return "/aftaleoversigt/" + edition;
    }
}
