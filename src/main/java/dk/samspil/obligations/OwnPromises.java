package dk.samspil.obligations;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation has promised in its agreements, or written down there, and what it has said to be done. */
@Component
class OwnPromises implements OwnData {

    private final PromiseRepository promises;
    private final TurnRepository turns;

    OwnPromises(PromiseRepository promises, TurnRepository turns) {
        this.promises = promises;
        this.turns = turns;
    }

    /** With the times that one's own has done it. */
    public record Own(Promise promise, List<Turn> done) {}

    @Override
    public String name() {
        return "promises";
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        var facts = of(place).stream()
                .flatMap(own -> Stream.concat(
                        Stream.of(new Fact(
                                t.of(own.promise().kind()),
                                own.promise().what() + ". " + own.promise().when(t))),
                        own.done().stream()
                                .map(turn -> new Fact(
                                        t.get(
                                                "obligations.own.done",
                                                own.promise().what(),
                                                t.date(turn.day())),
                                        turn.words()))))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("obligations.title"), facts));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Own> of(PlaceId place) {
        var self = Actor.currentOrganisation();
        var done = turns.doneBy(place, self).stream().collect(Collectors.groupingBy(Turn::promise));
        var own = promises.own(place, self);
        var known = own.stream().map(Promise::id).collect(Collectors.toSet());
        return Stream.concat(
                        own.stream(),
                        done.keySet().stream()
                                .filter(id -> !known.contains(id))
                                .flatMap((UUID id) -> promises.find(id).stream()))
                .map(promise -> new Own(promise, done.getOrDefault(promise.id(), List.of())))
                .toList();
    }
}
