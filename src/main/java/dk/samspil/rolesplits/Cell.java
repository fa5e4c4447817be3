package dk.samspil.rolesplits;

import dk.samspil.access.Side;
import java.util.List;
import java.util.Map;

/** What stands in one lane. */
public record Cell(Side side, String lane, String words) {

    static List<Cell> of(List<Lane> lanes, Map<String, String> words) {
        return lanes.stream()
                .map(lane -> new Cell(lane.side(), lane.name(), words.getOrDefault(lane.key(), "")))
                .toList();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
