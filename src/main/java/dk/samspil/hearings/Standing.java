package dk.samspil.hearings;

import dk.samspil.access.OrganisationId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far one party has come with a text.
 *
 * @param steps who has to approve, in its order; what comes after the text was signed is not among them
 */
public record Standing(OrganisationId organisation, List<Step> steps, List<Heard> heard, List<Approval> approvals) {

    public Optional<Approval> of(Step step) {
        return approvals.stream()
                .filter(approval -> step.id().equals(approval.step()))
                .findFirst();
    }

    /** Whom it waits for next; empty where all have said yes, and where it has not yet said who has to. */
    public Optional<Step> next() {
        return needsNobody()
                ? Optional.empty()
                : steps.stream().filter(step -> of(step).isEmpty()).findFirst();
    }

    public boolean needsNobody() {
        return approvals.stream().anyMatch(approval -> approval.level() == Level.NONE);
    }

    public boolean isHeard() {
        return !heard.isEmpty();
    }

    public boolean isApproved() {
        return !approvals.isEmpty() && next().isEmpty();
    }

    /** The last one: its level and day are what the others see. */
    public Optional<Approval> last() {
        return approvals.stream().max(Comparator.comparing(Approval::on));
    }

    boolean saidNothing() {
        return heard.isEmpty() && approvals.isEmpty();
    }
}
