package dk.samspil.principles;

import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.util.List;
import java.util.Optional;

/**
 * A dialogue on the four principles, with those who are asked to it.
 *
 * @param host a municipality or a voluntary centre
 * @param municipality the code
 * @param words what the host says to those it asks
 */
public record Dialogue(
        PlaceId place,
        OrganisationId host,
        String name,
        String municipality,
        String words,
        List<DialogueParty> parties) {

    public String path() {
        return path(place);
    }

    public static String path(PlaceId place) {
        return "/principper/" + place;
    }

    public boolean isHost(OrganisationId organisation) {
        return host.equals(organisation);
    }

    public Optional<DialogueParty> find(OrganisationId organisation) {
        return parties.stream()
                .filter(party -> party.organisation().equals(organisation))
                .findFirst();
    }

    /** @throws NotHere for one that has not been asked */
    public DialogueParty party(OrganisationId organisation) {
        return find(organisation).orElseThrow(NotHere::new);
    }

    public DialogueParty hosting() {
        return party(host);
    }

    /** Those who have said something; the host first, then by name. */
    public List<DialogueParty> in() {
        return parties.stream().filter(DialogueParty::isIn).toList();
    }
}
