package dk.samspil.partnerships;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Edition;
import dk.samspil.obligations.Promise;
import java.util.List;

/**
 * A partnership as one edition has it.
 *
 * @param lines in the order they were written
 * @param milestones of the development plan, the nearest first
 */
public record Partnership(
        Agreement agreement, Edition edition, Charter charter, List<CharterLine> lines, List<Promise> milestones) {

    boolean isWritten() {
        return charter.version() > 0 || !lines.isEmpty();
    }

    public List<CharterLine> lines(CharterLineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    public List<CharterLine> lines(CharterLineKind kind, OrganisationId party) {
        return lines(kind).stream().filter(line -> party.equals(line.party())).toList();
    }

    /** Some have more seats than others: it is said, and may be so. */
    public boolean isUnequal() {
        return agreement.present().stream()
                        .map(AgreementParty::organisation)
                        .map(party -> lines(CharterLineKind.SEAT, party).size())
                        .distinct()
                        .count()
                > 1;
    }

    public boolean isOpenTo(OrganisationId organisation) {
        return agreement.isBetween(organisation) && edition.state().isOpen();
    }

    public String path() {
        return path(agreement);
    }

    static String path(Agreement agreement) {
        return agreement.path() + "/partnerskab";
    }
}
