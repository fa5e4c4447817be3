package dk.samspil.renewals;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A party wants an agreement to end (ophør).
 *
 * @param organisation whose wish it is, and who may withdraw it
 * @param lastDay the last day it is to hold
 * @param earliest the first day the notice allowed when it was said
 * @param accords who else agrees; asked for only where it is to end sooner than that
 */
public record AgreementEnding(
        UUID id,
        PlaceId place,
        AgreementId agreement,
        EditionId edition,
        OrganisationId organisation,
        String byName,
        Instant saidAt,
        String why,
        LocalDate lastDay,
        LocalDate earliest,
        List<Accord> accords) {

    /** A party agrees to end sooner. */
    public record Accord(OrganisationId organisation, String byName, Instant at) {}

    /** Sooner than the notice says: it takes all of them. */
    public boolean isEarly() {
        return lastDay.isBefore(earliest);
    }

    /** Those who have yet to agree; nobody where the notice is kept. */
    public List<AgreementParty> waitsFor(Agreement of) {
        return isEarly()
                ? of.present().stream()
                        .filter(party -> !hasAgreed(party.organisation()))
                        .toList()
                : List.of();
    }

    /** It is as good as done: the notice is kept, or all agree. */
    public boolean stands(Agreement of) {
        return waitsFor(of).isEmpty();
    }

    /** The edition ends with it: the notice is kept, or all agreed in time. */
    boolean ends(Edition of) {
        return lastDay.equals(of.lastDay());
    }

    /** It was asked for, and nobody can agree any longer: the edition holds as if it had not been. */
    boolean hasLapsed(Edition of, LocalDate today) {
        return !ends(of) && lastDay.isBefore(today);
    }

    private boolean hasAgreed(OrganisationId party) {
        return party.equals(organisation)
                || accords.stream().anyMatch(accord -> accord.organisation().equals(party));
    }
}
