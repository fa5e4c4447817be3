package dk.samspil.ladders;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.rounds.Round;
import dk.samspil.rounds.RoundId;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Stale;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks where the parties stand and want to go, and takes each one's mark. */
@Service
public class Ladders {

    private final Collaborations collaborations;
    private final Rounds rounds;
    private final MarkRepository marks;
    private final Journal journal;
    private final Clock clock;

    Ladders(Collaborations collaborations, Rounds rounds, MarkRepository marks, Journal journal, Clock clock) {
        this.collaborations = collaborations;
        this.rounds = rounds;
        this.marks = marks;
        this.journal = journal;
        this.clock = clock;
    }

    /** Everything the actor's organisation may see of a collaboration's ladder; three statements. */
    @Transactional(readOnly = true)
    Ladder ladder(PlaceId place) {
        return new Ladder(
                collaborations.room(place),
                rounds.all(place, RoundKind.LADDER),
                marks.of(place),
                Actor.currentOrganisation(),
                rounds.today());
    }

    /** Asks every party where they stand. */
    @Transactional
    public RoundId ask(PlaceId place, LocalDate due) {
        collaborations.room(place);
        return rounds.ask(place, RoundKind.LADDER, due);
    }

    /**
     * A party's mark, given for the first time ({@code version} 0) or given again until the round is shown. Sent twice, it is
     * one; when a colleague has written something else in the meantime, theirs stands and {@link Stale} is thrown.
     */
    @Transactional
    public void mark(RoundId round, Voice voice, Mark mark, int version) {
        rounds.reply(round, voice);
        var place = rounds.round(round).place();
        var given = new GivenMark(round, voice.organisation(), mark, voice.name(), clock.instant(), version);
        if (version == 0 ? marks.insert(place, given) : marks.change(place, given)) {
            journal.changed("ladders.marked", place, round.value());
        } else if (marks.of(round).stream().noneMatch(one -> isTheSame(one, given))) {
            throw new Stale();
        }
    }

    /** What a room's overview and Min side say of the newest round; one statement. */
    @Transactional(readOnly = true)
    public Glance onOverview(Room room, Round round) {
        return new Glance(room, round, marks.of(round.id()), Actor.currentOrganisation(), rounds.today());
    }

    /** What was written down for a party on the phone, line by line, for its receipt; asked on that party's behalf. */
    @Transactional(readOnly = true)
    public List<String> receipt(RoundId round, OrganisationId organisation, Texts t) {
        return marks.of(round).stream()
                .filter(given -> given.organisation().equals(organisation))
                .flatMap(given -> Facts.of(given.mark(), t).stream())
                .map(Facts::line)
                .toList();
    }

    private static boolean isTheSame(GivenMark one, GivenMark other) {
        return one.organisation().equals(other.organisation()) && one.mark().equals(other.mark());
    }
}
