package dk.samspil.agreements;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Room;
import dk.samspil.web.Language;
import dk.samspil.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A written agreement of a collaboration.
 *
 * @param finisher who puts the last hand to the text
 * @param editions the newest first
 */
public record Agreement(
        AgreementId id,
        PlaceId place,
        AgreementKind kind,
        Language language,
        String title,
        OrganisationId finisher,
        Instant begunAt,
        String begunBy,
        int version,
        List<AgreementParty> parties,
        List<Edition> editions) {

    /** Those who are still in the collaboration. */
    public List<AgreementParty> present() {
        return parties.stream().filter(party -> !party.gone()).toList();
    }

    public Optional<AgreementParty> party(OrganisationId organisation) {
        return parties.stream()
                .filter(party -> party.organisation().equals(organisation))
                .findFirst();
    }

    public boolean isBetween(OrganisationId organisation) {
        return party(organisation).filter(party -> !party.gone()).isPresent();
    }

    /** This, for one of those who agree; a {@link Refusal} for the others of the room, who only read. */
    public Agreement requireBetween(OrganisationId organisation) {
        if (!isBetween(organisation)) {
            throw new Refusal("", "agreements.problem.notBetween");
        }
        return this;
    }

    Agreement with(List<Edition> these) {
        return new Agreement(id, place, kind, language, title, finisher, begunAt, begunBy, version, parties, these);
    }

    /** The one being written, heard or signed. */
    public Optional<Edition> underWay() {
        return editions.stream().filter(Edition::isUnderWay).findFirst();
    }

    public Optional<Edition> inForce(LocalDate today) {
        return editions.stream().filter(edition -> edition.isInForce(today)).findFirst();
    }

    public Optional<Edition> edition(EditionId id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /** What the page opens with: what is being written, else what holds, else what was signed last; one that was dropped only where it is alone. */
    public Edition foremost(LocalDate today) {
        return underWay().or(() -> inForce(today)).orElseGet(this::last);
    }

    /** What the parties are at now, or signed last. */
    public Edition last() {
        return underWay().or(this::lastSigned).orElseGet(editions::getFirst);
    }

    /** The one that was signed last, whether or not it holds today. */
    public Optional<Edition> lastSigned() {
        return editions.stream().filter(Edition::isSigned).findFirst();
    }

    /** What comes next begins after the one before did, so that each has had its time. */
    void requireAfterSigned(LocalDate starts) {
        lastSigned()
                .map(Edition::startsOn)
                .filter(begun -> !starts.isAfter(begun))
                .ifPresent(begun -> {
                    throw new Refusal("startsOn", "agreements.amend.problem.early", begun);
                });
    }

    public String path() {
        return path(place, id);
    }

    public static String path(PlaceId place, AgreementId id) {
        return Room.path(place) + "/aftaler/" + id;
    }
}
