package dk.samspil.signatures;

import dk.samspil.agreements.AgreementParty;
import java.util.List;
import java.util.Optional;

/**
 * How far one party has come with signing.
 *
 * @param approved it is through with its own approvals
 * @param needed how many of its signatories sign together
 * @param signatories those who may sign now, and those gone who had signed
 * @param counting how many of the signatures count
 */
public record PartySigning(
        AgreementParty party,
        boolean approved,
        int needed,
        List<Signatory> signatories,
        List<Signature> signatures,
        int counting) {

    public boolean isComplete() {
        return counting >= needed;
    }

    public boolean isShortOfSignatories() {
        return signatories.size() < needed;
    }

    /** As many as can be asked to sign together, or are. */
    public int mostTogether() {
        return Math.max(signatories.size(), needed);
    }

    public Optional<Signature> of(Signatory signatory) {
        return signatures.stream()
                .filter(signature -> signature.signatory().equals(signatory.id()))
                .findFirst();
    }
}
