package dk.samspil.servicechecks;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** For whom somebody writes, by which name and when, over which version: what every saved part carries. */
record Signature(OrganisationId organisation, String writer, OffsetDateTime at, int seen) {

    static Signature now(Clock clock, int seen) {
        var writer = Actor.current() instanceof Actor.Person person ? person.name() : "";
        return new Signature(
                Actor.currentOrganisation(), writer, clock.instant().atOffset(ZoneOffset.UTC), seen);
    }

    StatementSpec on(StatementSpec statement) {
        return statement
                .param("organisation", organisation.value())
                .param("writer", writer)
                .param("writtenAt", at)
                .param("seen", seen);
    }
}
