package dk.samspil.rolesplits;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Party;
import dk.samspil.journal.Journal;
import dk.samspil.rolesplits.RoleSplit.State;
import dk.samspil.rounds.Joint;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the parties say together of a task: proposed by one of them, agreed when each has said yes, carried out when the map shows it. */
@Service
public class Proposals {

    private final RoleSplits splits;
    private final Rounds rounds;
    private final ProposalRepository proposals;
    private final SplitTaskRepository tasks;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(
            RoleSplits splits,
            Rounds rounds,
            ProposalRepository proposals,
            SplitTaskRepository tasks,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.splits = splits;
        this.rounds = rounds;
        this.proposals = proposals;
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
        var proposal =
                new Proposal(task, round.id(), text, before, name(), clock.instant(), null, null, Set.of(), version);
        if (version == 0 ? proposals.insert(place, proposal) : proposals.change(place, proposal)) {
            journal.changed("rolesplits.proposed", place, task);
            events.publishEvent(new SplitProposed(place, round.id(), task));
            sayYes(place, proposal);
        } else if (split.proposal(round, task)
                .filter(one -> one.text().equals(text))
                .isEmpty()) {
            throw new Stale();
        }
    }

    /** The actor's organisation says yes to what it has read. The last yes makes it an agreement. */
    @Transactional
    public void agree(PlaceId place, UUID task, int version) {
        var split = shown(place);
        var proposal = split.proposal(split.current().orElseThrow(), task).orElseThrow(NotHere::new);
        if (proposals.hold(task, proposal.round()) != version) {
            throw new Stale();
        }
        if (!proposal.isAgreed()) {
            sayYes(place, proposal);
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
    }

    private void sayYes(PlaceId place, Proposal proposal) {
        proposals.sayYes(place, proposal, Actor.currentOrganisation(), name(), clock.instant());
        journal.changed("rolesplits.saidYes", place, proposal.task());
        var split = splits.split(place);
        var round = split.round(proposal.round());
        var yes = split.proposal(round, proposal.task()).orElseThrow().yes();
        if (split.deciding(round).stream().map(Party::organisation).allMatch(yes::contains)) {
            proposals.agree(proposal.task(), proposal.round(), clock.instant());
            events.publishEvent(new SplitAgreed(place, proposal.round(), proposal.task()));
            closeRound(place, proposal);
        }
    }

    /** With the last difference settled, the round itself is: nobody is asked any more to talk about it. */
    private void closeRound(PlaceId place, Proposal proposal) {
        var split = splits.split(place);
        var round = split.round(proposal.round());
        if (split.tally(round).apart() == 0) {
            var joint = proposal.text().isDifferently() ? Joint.DIFFERENTLY : Joint.TOGETHER;
            rounds.answerTogether(round.id(), joint, proposal.text().words(), round.version());
        }
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
