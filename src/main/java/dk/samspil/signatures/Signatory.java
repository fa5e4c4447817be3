package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.AgreementId;
import java.util.UUID;

/**
 * One who signs for a party (underskriver).
 *
 * @param function what they are there: chair, director
 * @param address whose mailbox is asked whether it is them
 * @param mandate why their name binds the party, in its own words
 * @param gone somebody else signs instead; what they have signed is signed
 */
public record Signatory(
        UUID id,
        AgreementId agreement,
        OrganisationId organisation,
        String name,
        String function,
        String address,
        String mandate,
        boolean gone) {

    boolean reads(String mailbox) {
        return address.strip().equalsIgnoreCase(mailbox.strip());
    }

    /** The mailbox as those who have no business with it may see it: "i•••@naboer.example". */
    public String veiled() {
        int at = address.indexOf('@');
        return at < 1 ? "•••" : address.charAt(0) + "•••" + address.substring(at);
    }
}
