package dk.samspil.soundings;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import java.util.UUID;

/**
 * Somebody at a meeting of a whole field, signed in or with a link from a mail: the pages are the same.
 *
 * @param base the address of the meeting's page for them; the other pages stand below it
 */
public record Visit(PlaceId sounding, OrganisationId organisation, Channel channel, String base) {

    /** Where a link opens, with {@code {token}} in it. */
    public static final String WITH_LINK = "/svar/dialogmoede/{token}";

    public static final String SIGNED_IN = "/dialogmoeder/{id}";

    public static Visit signedIn(UUID id) {
        var sounding = new PlaceId(id);
        return new Visit(sounding, Actor.currentOrganisation(), Channel.SELF, Sounding.path(sounding));
    }

    public static Visit withLink(String token) {
        var link = Actor.currentLink();
        return new Visit(link.place(), link.organisation(), Channel.LINK, "/svar/dialogmoede/" + token);
    }

    public boolean byLink() {
        return channel == Channel.LINK;
    }

    /** Who a link says it was sent to, or who is signed in. */
    public String speaker() {
        return Voice.own().name();
    }

    /** The same voice by the name that was given: a mail is sent on to whoever comes. */
    public Voice voice(String name) {
        return byLink() ? Voice.own().saidBy(name) : Voice.own();
    }
}
