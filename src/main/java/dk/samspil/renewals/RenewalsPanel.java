package dk.samspil.renewals;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.Holding;
import dk.samspil.collaborations.Room;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can become of a signed edition: it is changed, goes on, or ends.
 *
 * @param arrival where it was signed elsewhere
 * @param ending where somebody wants the agreement to end; the next edition, where that is signed already
 * @param unchosen its last day, while nobody has said what then
 */
public record RenewalsPanel(
        Agreement agreement,
        Edition edition,
        @Nullable Arrival arrival,
        @Nullable AgreementEnding ending,
        @Nullable LocalDate unchosen,
        OrganisationId self,
        LocalDate today) {

    public boolean isOurs() {
        return agreement.isBetween(self);
    }

    /** The next edition is being written, and this one holds in the meantime. */
    public boolean isMeanwhile() {
        return agreement.underWay().isPresent();
    }

    public boolean mayEnd() {
        return ending == null && !isOver();
    }

    public boolean isOver() {
        return edition.holding(today) == Holding.OVER;
    }

    /** A last day that comes near, and nobody has chosen. */
    public boolean isPressing() {
        return unchosen != null && edition.endsSoon(today);
    }

    /** Somebody has asked for something, or the end is near or past. */
    boolean isNeeded() {
        return isPressing() || isOver() || ending != null || !unconfirmed().isEmpty();
    }

    public long daysLeft() {
        return unchosen == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, unchosen);
    }

    /** Who has not said that what was brought in is right. */
    public List<AgreementParty> unconfirmed() {
        return arrival == null ? List.of() : arrival.waitsFor(agreement);
    }

    public boolean isOursToConfirm() {
        return unconfirmed().stream().anyMatch(party -> party.organisation().equals(self));
    }

    /** A text's key. */
    public String title() {
        return isPressing() ? "renewals.panel.pressing" : isMeanwhile() ? "renewals.panel.meanwhile" : "renewals.panel";
    }

    public String path() {
        return agreement.path();
    }

    public String listPath() {
        return Room.path(agreement.place()) + "/aftaler";
    }

    public String namesOf(List<AgreementParty> parties) {
        return String.join(", ", parties.stream().map(AgreementParty::name).toList());
    }
}
