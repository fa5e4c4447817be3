package dk.samspil.rolesplits;

import dk.samspil.access.Side;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.web.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One lane of the map (bane): a party's, the relatives', or what they do together. {@code key} is how it is kept. */
public record Lane(String key, Side side, String name) {

    /** What relatives do. */
    public static final String RELATIVES = "RELATIVES";

    /** What the parties do together. */
    public static final String TOGETHER = "TOGETHER";

    /** Authority, providers and volunteers in this order, then the two that belong to no organisation. */
    static List<Lane> in(Room room, Texts t) {
        return Stream.concat(
                        parties(room),
                        Stream.of(
                                new Lane(RELATIVES, Side.CITIZEN, t.get("rolesplits.lane.RELATIVES")),
                                new Lane(TOGETHER, Side.TOGETHER, t.get("rolesplits.lane.TOGETHER"))))
                .toList();
    }

    static Stream<Lane> parties(Room room) {
        return room.active().stream()
                .sorted(Comparator.comparing(Party::side))
                .map(party -> new Lane(party.organisation().toString(), party.side(), party.shortName()));
    }

    /** The municipality's own effort: what a citizen can choose when the volunteers' offer is an alternative. */
    boolean isPublic() {
        return side == Side.AUTHORITY || side == Side.PROVIDER;
    }
}
