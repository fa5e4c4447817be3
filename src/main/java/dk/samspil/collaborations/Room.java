package dk.samspil.collaborations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.directory.OfferId;
import dk.samspil.reference.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A collaboration as those who sit in it see it.
 *
 * @param since may lie long before it was entered here
 * @param offers those of the parties' own that belong to it; what they say stands in the directory
 */
public record Room(
        PlaceId place,
        String name,
        String purpose,
        List<TargetGroup> targetGroups,
        @Nullable String municipality,
        String geography,
        @Nullable LocalDate since,
        Form form,
        Phase phase,
        CollaborationState state,
        @Nullable LocalDate pausedUntil,
        List<Party> parties,
        List<OfferId> offers,
        int version) {

    /** Those who are in it now. */
    public List<Party> active() {
        return parties.stream().filter(Party::isActive).toList();
    }

    /** In it, or asked to be. */
    public List<Party> present() {
        return parties.stream()
                .filter(party -> party.status() == PartyStatus.ACTIVE || party.status() == PartyStatus.INVITED)
                .toList();
    }

    /** Whether it pauses or has stopped: then nothing in it waits for anybody. */
    public boolean isResting() {
        return state != CollaborationState.GOING;
    }

    public Optional<Party> party(OrganisationId organisation) {
        return parties.stream()
                .filter(party -> party.organisation().equals(organisation))
                .findFirst();
    }

    /** What a party is called; empty for nobody. */
    public String nameOf(@Nullable OrganisationId organisation) {
        return organisation == null ? "" : party(organisation).map(Party::name).orElse("");
    }

    static Room begun(NewCollaboration begun, Party own) {
        return new Room(
                begun.place(),
                begun.name(),
                begun.purpose(),
                begun.targetGroups(),
                begun.municipality(),
                begun.geography(),
                begun.since(),
                begun.form(),
                begun.phase(),
                CollaborationState.GOING,
                null,
                List.of(own),
                List.of(),
                1);
    }

    Room with(List<Party> these) {
        return new Room(
                place,
                name,
                purpose,
                targetGroups,
                municipality,
                geography,
                since,
                form,
                phase,
                state,
                pausedUntil,
                these,
                offers,
                version);
    }

    /** Whether it says the same of itself as another does; who is in it does not count. */
    boolean isDescribedAs(Room other) {
        return other.with(parties).seen(version).equals(this);
    }

    /** As it was when it had this version. */
    Room seen(int thatVersion) {
        return new Room(
                place,
                name,
                purpose,
                targetGroups,
                municipality,
                geography,
                since,
                form,
                phase,
                state,
                pausedUntil,
                parties,
                offers,
                thatVersion);
    }

    public String path() {
        return path(place);
    }

    public static String path(PlaceId place) {
        return "/samarbejder/" + place;
    }
}
