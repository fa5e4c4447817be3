package dk.samspil.walls;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;
import java.util.List;
import java.util.UUID;

/**
 * A note on the wall.
 *
 * @param interests who would like to talk about it
 */
public record WallNote(
        UUID id,
        NoteKind kind,
        String words,
        OrganisationId organisation,
        String organisationName,
        Side side,
        String byName,
        List<Interest> interests) {

    /** One who would like to talk about it. */
    public record Interest(OrganisationId organisation, String name, Side side, String byName) {}

    public boolean isBy(OrganisationId other) {
        return organisation.equals(other);
    }

    public boolean interests(OrganisationId other) {
        return interests.stream().anyMatch(one -> one.organisation().equals(other));
    }

    WallNote with(List<Interest> those) {
        return new WallNote(id, kind, words, organisation, organisationName, side, byName, those);
    }
}
