package dk.samspil.front;

import dk.samspil.access.Side;
import dk.samspil.clarifications.PublicProfile;
import dk.samspil.collaborations.Party;
import dk.samspil.directory.OfferLine;
import dk.samspil.organisations.Presentation;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation as others see it: who to call, what it offers, and what it shares of its clarification, or null. */
public record PortraitPage(
        Face face, List<OfferLine> offers, @Nullable PublicProfile shared) {

    /**
     * What it is, and how to reach it.
     *
     * @param kind null where only the room that one shares with it tells of it
     */
    public record Face(
            String name,
            Side side,
            @Nullable String kind,
            boolean confirmed,
            @Nullable String phone,
            @Nullable String hours,
            @Nullable String web,
            @Nullable String about) {

        static Face of(Presentation presented, Texts t) {
            var organisation = presented.organisation();
            return new Face(
                    organisation.name(),
                    organisation.side(),
                    t.of(organisation.kind()),
                    organisation.confirmed(),
                    organisation.phone(),
                    presented.hours(),
                    presented.web(),
                    presented.about());
        }

        static Face of(Party party) {
            return new Face(
                    party.name(),
                    party.side(),
                    null,
                    party.confirmed(),
                    Typed.orNull(party.contact().phone()),
                    Typed.orNull(party.contact().hours()),
                    null,
                    null);
        }
    }
}
