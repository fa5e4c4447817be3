package dk.samspil.agreed;

import java.util.ArrayList;
import java.util.List;

/** Everything that has been agreed in a room: sentences in the order they were written, changes with the nearest day first. */
public record AgreedLines(List<Sentence> sentences, List<Change> changes) {

    static AgreedLines none() {
        return new AgreedLines(new ArrayList<>(), new ArrayList<>());
    }
}
