package dk.samspil.obligations;

import dk.samspil.agreements.Edition;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A promise with its clause and what has become of it.
 *
 * @param heading what its clause is called; empty for a step of a plan
 * @param turns the newest first; none before the edition is signed
 */
public record Obligation(Promise promise, String heading, Edition edition, List<Turn> turns) {

    /** The nearest first; what is not to be done again comes last. */
    static final Comparator<Obligation> NEAREST = Comparator.comparing(
                    (Obligation one) -> one.next().map(Turn::day).orElse(LocalDate.MAX))
            .thenComparing(one -> one.promise().first());

    /** What is to be done next; nothing where the edition holds no longer by then. */
    public Optional<Turn> next() {
        var last = edition.lastDay();
        return turns.stream()
                .filter(Turn::isOpen)
                .filter(turn -> last == null || !turn.day().isAfter(last))
                .findFirst();
    }

    public Optional<Turn> lastDone() {
        return turns.stream().filter(Turn::isDone).findFirst();
    }

    /** The clause and what it promises in one line, as it stands on a list. */
    public String about() {
        return heading.isEmpty() ? promise.what() : heading + ": " + promise.what();
    }

    /** The day, or the month where they find the day themselves. */
    public String nextDay(Texts t) {
        return next().map(turn -> promise.kind().isCalled() ? Promise.month(turn.day(), t) : t.date(turn.day()))
                .orElse("");
    }

    /** The day its next turn comes on a list. */
    public Optional<LocalDate> appears() {
        return next().map(turn -> promise.appears(edition, turn.day()));
    }

    /** It can be said to be done as soon as the edition holds, and until it holds no longer. */
    public boolean isLive(LocalDate today) {
        return next().isPresent() && edition.isInForce(today);
    }

    public boolean isDue(LocalDate today) {
        return isLive(today)
                && next().filter(turn -> !turn.day().isAfter(today)).isPresent();
    }
}
