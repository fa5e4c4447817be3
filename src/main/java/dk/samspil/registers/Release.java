package dk.samspil.registers;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.EditionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something of a signed edition that the parties would show outside their room (frigivelse).
 *
 * @param granted all of them have said yes to it as it stands
 */
public record Release(
        UUID id,
        EditionId edition,
        AgreementId agreement,
        PlaceId place,
        ReleaseKind kind,
        String writtenBy,
        Instant writtenAt,
        boolean granted,
        int version,
        List<Yes> yeses) {

    /** The party's yes to it as it stands. */
    public Optional<Yes> yes(OrganisationId organisation) {
        return yeses.stream()
                .filter(yes -> yes.version() == version && yes.organisation().equals(organisation))
                .findFirst();
    }

    /** Those whose yes it waits for. */
    public List<AgreementParty> missing(Agreement of) {
        return of.present().stream()
                .filter(party -> yes(party.organisation()).isEmpty())
                .toList();
    }

    /** Whether a party has still to say what it thinks of it as it stands. */
    public boolean waitsFor(OrganisationId organisation) {
        return !granted && yes(organisation).isEmpty();
    }

    /** A newer edition has been signed since: nobody is asked any more, and what is shown of this one can only be taken back. */
    public boolean isOvertaken(Agreement of) {
        return of.lastSigned().filter(newest -> newest.id().equals(edition)).isEmpty();
    }

    /** Its page. */
    public String path() {
        return Agreement.path(place, agreement) + "/" + kind.path();
    }

    Release with(List<Yes> these) {
        return new Release(id, edition, agreement, place, kind, writtenBy, writtenAt, granted, version, these);
    }
}
