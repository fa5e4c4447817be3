package dk.samspil.clarifications;

import dk.samspil.access.OrganisationId;
import java.time.Instant;
import java.util.List;

/** What an organisation has chosen to share of its approved clarification, with everyone who is signed in. */
public record PublicProfile(OrganisationId organisation, Instant sharedAt, List<Shared> answers) {

    public record Shared(Question question, String text) {}
}
