package dk.samspil.meetings;

import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import java.util.Comparator;
import java.util.List;

/**
 * Whether those who have said that they come are as many from each party, and whether somebody from each can say yes. Said as something to
 * do, never as a refusal.
 */
public record Parity(List<Bench> benches) {

    /** Who comes from one party. */
    public record Bench(Party party, int people, boolean decides) {}

    static Parity of(Meeting meeting, Room room) {
        return new Parity(room.active().stream()
                .flatMap(party -> meeting
                        .attendance(party.organisation())
                        .filter(one -> one.said().coming() == Coming.YES)
                        .map(one ->
                                new Bench(party, one.people().size(), one.said().decides()))
                        .stream())
                .toList());
    }

    /** One alone has nobody to be compared with. */
    public boolean isKnown() {
        return benches.size() > 1;
    }

    /** One more here or there is no matter. */
    public boolean isUneven() {
        return most().people() > fewest().people() + 1;
    }

    public Bench most() {
        return benches.stream().max(Comparator.comparingInt(Bench::people)).orElseThrow();
    }

    public Bench fewest() {
        return benches.stream().min(Comparator.comparingInt(Bench::people)).orElseThrow();
    }

    public List<Bench> withoutMandate() {
        return benches.stream().filter(bench -> !bench.decides()).toList();
    }
}
