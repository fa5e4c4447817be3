package dk.samspil.remarks;

import java.util.List;
import java.util.UUID;

/** What a party says to a whole draft at once: which clauses it agrees with, what it remarks, and how it sees what is open. */
public record Answer(List<Yes> nods, List<Word> remarks, List<Opinion> views) {

    /** To a clause as it stood in {@code version}. */
    public record Yes(UUID section, int version) {}

    /** {@code id} is the remark's own. */
    public record Word(UUID id, UUID section, String words) {}

    /** {@code version} of the view that was seen; 0 where there was none. */
    public record Opinion(UUID disagreement, String words, int version) {}

    public boolean isEmpty() {
        return nods.isEmpty() && remarks.isEmpty() && views.isEmpty();
    }
}
