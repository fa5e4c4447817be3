package dk.samspil.rounds;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two answers before one: asks every party, takes each answer alone, and lays them open together. */
@Service
public class Rounds {

    private final RoundRepository rounds;
    private final Collaborations collaborations;
    private final Seats seats;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Rounds(
            RoundRepository rounds,
            Collaborations collaborations,
            Seats seats,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.rounds = rounds;
        this.collaborations = collaborations;
        this.seats = seats;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks every party that is in, or invited. One round of a kind is open at a time; sent twice, it is one. */
    @Transactional
    public RoundId ask(PlaceId place, RoundKind kind, LocalDate due) {
        if (due.isBefore(today())) {
            throw new Refusal("due", "rounds.problem.past");
        }
        seats.hold(place);
        var open = current(place, kind).filter(round -> !round.isShown(today()));
        if (open.isPresent()) {
            return open.filter(round -> round.askedBy().equals(Actor.currentOrganisation())
                            && round.due().equals(due))
                    .orElseThrow(() -> new Refusal("due", "rounds.problem.open"))
                    .id();
        }
        var room = collaborations.fromTheDoor(place);
        if (room.isResting()) {
            throw new Refusal("due", "rounds.problem.resting");
        }
        var id = new RoundId(ids.next());
        rounds.insert(id, place, kind, Actor.currentOrganisation(), clock.instant(), due);
        room.present().forEach(party -> rounds.ask(id, place, party.organisation()));
        journal.changed("rounds.asked", place, id.value());
        events.publishEvent(new RoundAsked(place, id, kind));
        return id;
    }

    /** The newest round of each kind that has been asked; one statement. */
    @Transactional(readOnly = true)
    public List<Round> newest(PlaceId place) {
        return rounds.newest(place);
    }

    @Transactional(readOnly = true)
    public Optional<Round> current(PlaceId place, RoundKind kind) {
        return rounds.newest(place).stream()
                .filter(round -> round.kind() == kind)
                .findFirst();
    }

    /** All rounds of a kind, newest first: the history. */
    @Transactional(readOnly = true)
    public List<Round> all(PlaceId place, RoundKind kind) {
        return rounds.all(place, kind);
    }

    @Transactional(readOnly = true)
    public Round round(RoundId id) {
        return rounds.find(id).stream().findFirst().orElseThrow(NotHere::new);
    }

    /**
     * A party answers; called by the room that keeps the answer, in the same transaction, before it writes the answer.
     * One's own answer may be given again until the round is shown; a link and a call answer once.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reply(RoundId id, Voice voice) {
        seats.hold(round(id).place());
        var round = round(id);
        if (round.asked(voice.organisation()).isEmpty()) {
            throw new NotHere();
        }
        requireIsIn(round, voice);
        if (voice.link() != null) {
            links.spend(voice.link());
        }
        if (rounds.reply(id, voice, clock.instant())) {
            journal.changed("rounds.replied", round.place(), id.value());
            events.publishEvent(
                    new RoundReplied(round.place(), id, round.kind(), voice.organisation(), voice.channel()));
            if (round(id).silent().isEmpty()) {
                events.publishEvent(new RoundShown(round.place(), id, round.kind()));
            }
        } else if (voice.channel() != Channel.SELF || round.visibleTo(voice.organisation(), today())) {
            throw new Refusal("", "rounds.problem.answered");
        }
    }

    /** What the parties say together afterwards. */
    @Transactional
    public void answerTogether(RoundId id, Joint joint, String words, int version) {
        var round = round(id);
        if (!round.visibleTo(Actor.currentOrganisation(), today())) {
            throw new NotHere();
        }
        var by = Actor.current() instanceof Actor.Person person ? person.name() : "";
        if (!rounds.join(id, joint, words, by, clock.instant(), version)) {
            if (round(id).hasJoint(joint, words)) {
                return;
            }
            throw new Stale();
        }
        journal.changed("rounds.joined", round.place(), id.value());
        events.publishEvent(new JointAnswered(round.place(), id, round.kind()));
    }

    /** On the phone, too, one first says yes to being in it: what is said before could not be taken along again. */
    private void requireIsIn(Round round, Voice voice) {
        if (voice.channel() == Channel.PHONE
                && collaborations
                        .fromTheDoor(round.place())
                        .party(voice.organisation())
                        .filter(Party::isActive)
                        .isEmpty()) {
            throw new Refusal("", "rounds.problem.notIn");
        }
    }

    /** Today where the parties are. */
    public LocalDate today() {
        return Today.by(clock);
    }
}
