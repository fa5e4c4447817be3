package dk.samspil.rolesplits;

import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.rounds.OwnRounds.State;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what the parties say to a proposal: yes, or that they see it otherwise. */
@Service
public class Replies {

    private final RoleSplits splits;
    private final Rounds rounds;
    private final ProposalRepository proposals;
    private final ReplyRepository replies;
    private final Agreement agreement;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replies(
            RoleSplits splits,
            Rounds rounds,
            ProposalRepository proposals,
            ReplyRepository replies,
            Agreement agreement,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.splits = splits;
        this.rounds = rounds;
        this.proposals = proposals;
        this.replies = replies;
        this.agreement = agreement;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A party says what it thinks of the proposal it has read, which had this {@code version}. One's own word may be changed
     * until all have agreed; a link and a call answer once. Sent twice, it is one.
     */
    @Transactional
    public void say(PlaceId place, UUID task, Voice voice, Reply reply, int version) {
        var current = rounds.current(place, RoundKind.ROLE_SPLIT).orElseThrow(NotHere::new);
        int standing = proposals.hold(task, current.id()).orElseThrow(NotHere::new);
        var split = splits.split(place);
        if (split.state() != State.SHOWN) {
            throw new NotHere();
        }
        if (standing != version) {
            throw new Stale();
        }
        var round = split.current().orElseThrow();
        var proposal = split.proposal(round, task).orElseThrow(NotHere::new);
        requireDecides(split, voice);
        if (voice.link() != null) {
            links.spend(voice.link());
        }
        if (reply.equals(proposal.replies().get(voice.organisation())) || proposal.isAgreed() && reply.isYes()) {
            return;
        }
        requireMayStillSay(proposal, voice);
        replies.withdraw(round.id(), task, voice.organisation());
        replies.insert(place, round.id(), task, voice, reply, clock.instant());
        journal.changed(reply.isYes() ? "rolesplits.saidYes" : "rolesplits.sawOtherwise", place, task);
        events.publishEvent(
                reply.isYes()
                        ? new SplitAccepted(place, round.id(), task, voice.organisation(), voice.channel())
                        : new SplitSeenOtherwise(place, round.id(), task, voice.organisation(), voice.channel()));
        agreement.reachIfAllSayYes(place, round, task);
    }

    /** On the phone, too, one first says how one sees it oneself: two answers before one. */
    private static void requireDecides(RoleSplit split, Voice voice) {
        var round = split.current().orElseThrow();
        if (split.deciding(round).stream()
                .noneMatch(party -> party.organisation().equals(voice.organisation()))) {
            throw new NotHere();
        }
        if (round.waitsFor(voice.organisation())) {
            throw new Refusal("", "rolesplits.problem.answerFirst");
        }
    }

    private static void requireMayStillSay(Proposal proposal, Voice voice) {
        if (proposal.isAgreed()) {
            throw new Refusal("", "rolesplits.problem.agreed");
        }
        if (voice.channel() != Channel.SELF && proposal.replies().containsKey(voice.organisation())) {
            throw new Refusal("", "rolesplits.problem.replied");
        }
    }
}
