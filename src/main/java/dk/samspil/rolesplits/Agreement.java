package dk.samspil.rolesplits;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.PartyLeft;
import dk.samspil.rounds.Joint;
import dk.samspil.rounds.Round;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees when a proposal has become an agreement: with the last yes, or when the one that was waited for leaves. */
@Component
class Agreement {

    private final Collaborations collaborations;
    private final Rounds rounds;
    private final ProposalRepository proposals;
    private final AssessmentRepository assessments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agreement(
            Collaborations collaborations,
            Rounds rounds,
            ProposalRepository proposals,
            AssessmentRepository assessments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.collaborations = collaborations;
        this.rounds = rounds;
        this.proposals = proposals;
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(PartyLeft left) {
        var place = left.place();
        rounds.current(place, RoundKind.ROLE_SPLIT)
                .ifPresent(round -> proposals.of(place, round.id()).stream()
                        .filter(proposal -> !proposal.isAgreed())
                        .forEach(proposal -> {
                            proposals.hold(proposal.task(), round.id());
                            reachIfAllSayYes(place, round, proposal.task());
                        }));
    }

    /** In the transaction of whoever said it; looks at the proposal as it stands now. */
    void reachIfAllSayYes(PlaceId place, Round round, UUID task) {
        var deciding = RoleSplit.deciding(collaborations.fromTheDoor(place), round);
        proposals.of(place, round.id()).stream()
                .filter(proposal -> proposal.task().equals(task) && !proposal.isAgreed())
                .filter(proposal -> !deciding.isEmpty()
                        && deciding.stream().map(Party::organisation).allMatch(proposal::hasYesFrom))
                .forEach(proposal -> reach(place, round, proposal));
    }

    private void reach(PlaceId place, Round round, Proposal proposal) {
        proposals.agree(proposal.task(), round.id(), clock.instant());
        events.publishEvent(new SplitAgreed(place, round.id(), proposal.task()));
        closeIfNothingIsApart(round, proposal);
    }

    /** With the last difference settled, the round itself is: nobody is asked any more to talk about it. */
    private void closeIfNothingIsApart(Round round, Proposal proposal) {
        if (round.visibleTo(Actor.currentOrganisation(), rounds.today())
                && Tally.of(assessments.standings(round.id())).apart() == 0) {
            var joint = proposal.text().isDifferently() ? Joint.DIFFERENTLY : Joint.TOGETHER;
            rounds.answerTogether(
                    round.id(),
                    joint,
                    proposal.text().words(),
                    rounds.round(round.id()).version());
        }
    }
}
