package dk.samspil.obligations;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that an edition promises, the nearest first, as a page or a panel shows it. */
public record ObligationList(
        Agreement agreement, Edition edition, List<Obligation> all, OrganisationId self, LocalDate today) {

    public static String path(Agreement agreement) {
        return agreement.path() + "/forpligtelser";
    }

    public String path() {
        return path(agreement);
    }

    public boolean isOurs() {
        return agreement.isBetween(self);
    }

    public Optional<AgreementParty> party(Obligation one) {
        return Optional.ofNullable(one.promise().party()).flatMap(agreement::party);
    }

    /** What a panel has room for. */
    public List<Obligation> nearest() {
        return all.stream().limit(5).toList();
    }
}
