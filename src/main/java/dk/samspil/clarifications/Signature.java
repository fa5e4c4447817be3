package dk.samspil.clarifications;

import dk.samspil.access.Actor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Who writes, and when, as the cabinet keeps it beside the words. */
record Signature(String writer, OffsetDateTime at) {

    static Signature now(Clock clock) {
        var writer = Actor.current() instanceof Actor.Person person ? person.name() : "";
        return new Signature(writer, clock.instant().atOffset(ZoneOffset.UTC));
    }
}
