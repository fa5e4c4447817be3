package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Edition;
import dk.samspil.hearings.FinishedText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How far the signing of a text has come.
 *
 * @param trouble why the seal would not be set when all had signed; empty where it has not been tried
 */
public record Signing(
        Agreement agreement, Edition edition, FinishedText text, List<PartySigning> parties, Optional<String> trouble) {

    public boolean isComplete() {
        return !parties.isEmpty() && parties.stream().allMatch(PartySigning::isComplete);
    }

    public Optional<PartySigning> of(OrganisationId party) {
        return parties.stream()
                .filter(one -> one.party().organisation().equals(party))
                .findFirst();
    }

    List<OrganisationId> those(Predicate<PartySigning> are) {
        return parties.stream()
                .filter(are)
                .map(party -> party.party().organisation())
                .toList();
    }

    public Stream<Signature> signatures() {
        return parties.stream().flatMap(party -> party.signatures().stream());
    }

    public Optional<Signatory> signatory(UUID id) {
        return parties.stream()
                .flatMap(party -> party.signatories().stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    public boolean hasSigned(UUID signatory) {
        return signatures().anyMatch(signature -> signature.signatory().equals(signatory));
    }
}
