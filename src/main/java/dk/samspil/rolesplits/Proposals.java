package dk.samspil.rolesplits;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.rounds.OwnRounds.State;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the parties say together of a task: proposed by one of them, agreed when each has said yes, carried out when the map shows it. */
@Service
public class Proposals {

    private final RoleSplits splits;
    private final ProposalRepository proposals;
    private final ReplyRepository replies;
    private final Agreement agreement;
    private final SplitTaskRepository tasks;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(
            RoleSplits splits,
            ProposalRepository proposals,
            ReplyRepository replies,
            Agreement agreement,
            SplitTaskRepository tasks,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.splits = splits;
        this.proposals = proposals;
        this.replies = replies;
        this.agreement = agreement;
        this.tasks = tasks;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Proposes, or rewrites what was proposed; {@code version} is the one that was seen, 0 when there was none. The pen says yes. */
    @Transactional
    public void propose(PlaceId place, UUID task, JointText text, int version) {
        var split = shown(place);
        var round = split.current().orElseThrow();
        var before = split.task(task).text().lanes();
        var now = clock.instant();
        var proposal = new Proposal(task, round.id(), text, before, name(), now, null, null, Map.of(), version);
        if (version == 0 ? proposals.insert(place, proposal) : proposals.change(place, proposal)) {
            replies.insert(place, round.id(), task, Voice.own(), Reply.YES, now);
            journal.changed("rolesplits.proposed", place, task);
            events.publishEvent(new SplitProposed(place, round.id(), task));
            agreement.reachIfAllSayYes(place, round, task);
        } else if (split.proposal(round, task)
                .filter(one -> one.text().equals(text))
                .isEmpty()) {
            throw new Stale();
        }
    }

    /** From now on it is done so: the map shows what was agreed. */
    @Transactional
    public void carryOut(PlaceId place, UUID task) {
        var split = shown(place);
        var proposal = split.proposal(split.current().orElseThrow(), task)
                .filter(Proposal::waitsToBeCarriedOut)
                .orElseThrow(NotHere::new);
        var today = split.task(task);
        var text = today.text();
        var after = new TaskText(
                text.title(), text.note(), text.offer(), proposal.text().lanes());
        if (!tasks.change(place, task, after, name(), clock.instant(), today.version())) {
            throw new Stale();
        }
        proposals.carryOut(task, proposal.round(), clock.instant());
        journal.changed("rolesplits.carriedOut", place, task);
        events.publishEvent(new SplitCarriedOut(place, proposal.round(), task));
    }

    /** One who has not answered yet sees nobody's answers, and decides nothing from them. */
    private RoleSplit shown(PlaceId place) {
        var split = splits.split(place);
        if (split.state() != State.SHOWN) {
            throw new NotHere();
        }
        return split;
    }

    private static String name() {
        return Actor.current() instanceof Actor.Person person ? person.name() : "";
    }
}
