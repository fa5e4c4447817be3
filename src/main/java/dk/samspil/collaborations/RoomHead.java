package dk.samspil.collaborations;

import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The top of every page in a room; {@code title} and {@code lead} are the page's own. */
public record RoomHead(Room room, String title, String lead) {

    /** The way here: the list of collaborations, and the room itself unless this is it. */
    public List<Way> crumbs(Texts t) {
        var ways = new ArrayList<>(List.of(new Way(t.get("collaborations.list.title"), "/samarbejder")));
        if (!title.equals(room.name())) {
            ways.add(new Way(room.name(), room.path()));
        }
        return ways;
    }

    public List<Way> tabs(Texts t) {
        return Arrays.stream(RoomTab.values())
                .map(tab -> new Way(t.of(tab), room.path() + tab.path()))
                .toList();
    }
}
