package dk.samspil.organisations;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks people in: an invitation goes by mail, and whoever holds its link answers. */
@Component
@Transactional
public class Invitations {

    private final InvitationRepository repository;
    private final Links links;

    Invitations(InvitationRepository repository, Links links) {
        this.repository = repository;
        this.links = links;
    }

    /** What the mail needs. The link in it is made now, and closes those of earlier letters. */
    public Letter letter(UUID invitation) {
        var invited = repository.open(invitation).orElseThrow(NotHere::new);
        // A place of its own, where nobody has a seat: the link opens nothing but this invitation.
        var place = new PlaceId(invitation);
        links.revoke(place, invited.organisation());
        var path = links.mint(
                LinkPurpose.MEMBERSHIP, invited.organisation(), place, invitation, invited.name(), invited.address());
        return new Letter(
                invited.name(), invited.address(), invited.organisationName(), invited.invitedBy(), path, invited.expires());
    }
}
