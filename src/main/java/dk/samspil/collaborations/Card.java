package dk.samspil.collaborations;

import dk.samspil.access.PlaceId;
import dk.samspil.access.Side;
import java.time.Instant;
import java.util.List;

/** A collaboration in an organisation's own list: enough for one line, read without entering the room. */
public record Card(
        PlaceId place,
        String name,
        PartyStatus status,
        List<Mark> parties,
        Phase phase,
        CollaborationState state,
        Instant touchedAt) {

    /** How many a page holds; one more is read to know whether there is a next. */
    static final int PAGE = 20;

    /** A party as it stands on the card. */
    public record Mark(Side side, String name) {

        /** As stored: side and name, a tab between, a line each. */
        static List<Mark> read(String text) {
            return text.lines()
                    .map(line -> line.split("\t", 2))
                    .map(parts -> new Mark(Side.valueOf(parts[0]), parts[1]))
                    .toList();
        }

        static String write(List<Party> parties) {
            var lines = parties.stream()
                    .map(party -> party.side() + "\t" + party.name().replace('\n', ' '));
            return String.join("\n", lines.toList());
        }
    }

    /** Into the room, or to the invitation that opens it. */
    public String path() {
        return isInvitation() ? Room.path(place) + "/invitation" : Room.path(place);
    }

    public boolean isInvitation() {
        return status == PartyStatus.INVITED;
    }
}
