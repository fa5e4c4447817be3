package dk.samspil.servicechecks;

import dk.samspil.web.Conflict;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.stream.IntStream;

/** Two colleagues saved the same part: what differs, in words, one beside the other. */
final class Clash {

    private Clash() {}

    /** {@code theirs} and {@code mine} say the same things in the same order. */
    static Conflict of(Saved<?> saved, List<Fact> theirs, List<Fact> mine, String field, String page, Texts t) {
        var differences = IntStream.range(0, mine.size())
                .filter(i -> !theirs.get(i).equals(mine.get(i)))
                .mapToObj(i -> new Conflict.Difference(
                        mine.get(i).term(), theirs.get(i).text(), mine.get(i).text()))
                .toList();
        return new Conflict(saved.writer(), t.date(saved.at()) + " " + t.time(saved.at()), field, page, differences);
    }
}
