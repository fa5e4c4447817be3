package dk.samspil.collaborations;

import dk.samspil.access.Actor;
import dk.samspil.access.Link;
import dk.samspil.access.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Whose answer this is, and how it came. Ladder, role split and six answers all take one.
 *
 * @param name who said it
 * @param enteredBy who wrote it down, when it was said on the phone or with a mandate
 * @param link the link that is spent by the answer
 */
public record Voice(
        OrganisationId organisation,
        String name,
        Channel channel,
        @Nullable String enteredBy,
        @Nullable Link link) {

    /** The actor's own: signed in, or holding a link. */
    public static Voice own() {
        return switch (Actor.current()) {
            case Actor.Person person ->
                new Voice(
                        Actor.currentOrganisation(),
                        person.name(),
                        Channel.SELF,
                        person.onBehalf().isPresent() ? person.name() : null,
                        null);
            case Actor.LinkHolder holder ->
                new Voice(holder.link().organisation(), holder.link().holder(), Channel.LINK, null, holder.link());
            case Actor.Job job -> throw new IllegalStateException("A job has no voice: " + job.reason());
            case Actor.Visitor visitor -> throw new IllegalStateException("A visitor has no voice");
        };
    }

    /** The same by the name that was given: a mail is sent on to whoever knows, and says who spoke. */
    public Voice saidBy(String speaker) {
        return new Voice(organisation, speaker, channel, enteredBy, link);
    }

    /** Somebody at another party, as told to the actor on the phone. */
    public static Voice onThePhone(OrganisationId organisation, String name) {
        if (!(Actor.current() instanceof Actor.Person person)) {
            throw new IllegalStateException("Only somebody signed in takes down a call");
        }
        return new Voice(organisation, name, Channel.PHONE, person.name(), null);
    }
}
