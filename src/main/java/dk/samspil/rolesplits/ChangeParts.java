package dk.samspil.rolesplits;

import dk.samspil.access.Permission;
import dk.samspil.collaborations.Party;
import dk.samspil.rounds.Round;
import dk.samspil.web.Frame;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out the joint answers of a round. */
final class ChangeParts {

    private final RoleSplit split;
    private final Round round;
    private final List<Lane> lanes;
    private final Frame frame;
    private final Texts t;

    private ChangeParts(RoleSplit split, Round round, Frame frame) {
        this.split = split;
        this.round = round;
        this.lanes = Lane.in(split.room(), frame.t());
        this.frame = frame;
        this.t = frame.t();
    }

    /** {@code main} is the proposal whose yes is the page's filled button. */
    static List<ChangePart> of(RoleSplit split, Round round, @Nullable Proposal main, Frame frame) {
        var parts = new ChangeParts(split, round, frame);
        return split.on(round).stream()
                .flatMap(on -> on.proposal() == null
                        ? Stream.of()
                        : Stream.of(parts.part(
                                on,
                                on.proposal(),
                                parts.deeds(on.proposal(), on.proposal().equals(main)))))
                .toList();
    }

    /** To read, where it is answered in another way. */
    static ChangePart toRead(RoleSplit split, Round round, Proposal proposal, Frame frame) {
        return new ChangeParts(split, round, frame).part(split.on(round, split.task(proposal.task())), proposal, null);
    }

    /** Whether this party's yes is what a proposal waits for, or one of them. */
    static boolean waitsFor(RoleSplit split, Round round, Proposal proposal) {
        return !proposal.isAgreed()
                && !proposal.hasYesFrom(split.self())
                && split.deciding(round).stream()
                        .anyMatch(party -> party.organisation().equals(split.self()));
    }

    private ChangePart part(OnTask on, Proposal proposal, ChangePart.@Nullable Deeds deeds) {
        var text = proposal.text();
        return new ChangePart(
                Paths.jointAnchor(on.task().id()),
                t.get(
                        text.isDifferently() ? "rolesplits.change.talked" : "rolesplits.change.title",
                        on.task().title()),
                standing(proposal),
                text.words(),
                on.situations().stream().map(this::figure).toList(),
                filled(Cell.of(lanes, proposal.before())),
                text.from() == null
                        ? t.get("rolesplits.change.fromNow")
                        : t.get("rolesplits.change.from", t.dayAndMonth(text.from())),
                text.situation() == null ? null : figure(text.situation()),
                filled(Cell.of(lanes, text.lanes())),
                note(text),
                split.deciding(round).stream()
                        .filter(party ->
                                !proposal.isAgreed() || proposal.replies().containsKey(party.organisation()))
                        .map(party -> replied(proposal, party, deeds != null))
                        .toList(),
                deeds);
    }

    private ChangePart.Deeds deeds(Proposal proposal, boolean main) {
        var path = Paths.task(split.room().place(), proposal.task());
        boolean mayAnswer = frame.may(Permission.ANSWER);
        return new ChangePart.Deeds(
                proposal.version(),
                mayAnswer && waitsFor(split, round, proposal) ? path + "/ja" : null,
                main,
                mayAnswer
                        ? new Way(
                                t.get("rolesplits.change.rewrite"),
                                Paths.joint(split.room().place(), proposal.task()))
                        : null,
                frame.may(Permission.COLLABORATE) && proposal.waitsToBeCarriedOut() ? path + "/indfoerelser" : null);
    }

    private ChangePart.Replied replied(Proposal proposal, Party party, boolean withWays) {
        var reply = proposal.replies().get(party.organisation());
        if (reply != null) {
            return new ChangePart.Replied(party, t.of(reply.stance(), "says"), reply.words(), null);
        }
        boolean canCall = withWays
                && frame.may(Permission.COLLABORATE)
                && round.repliedBy(party.organisation())
                && !party.organisation().equals(split.self());
        return new ChangePart.Replied(
                party,
                t.get("rolesplits.change.waiting"),
                "",
                canCall
                        ? new Way(
                                t.get("rounds.onThePhone"),
                                Paths.phoneReply(split.room().place(), proposal.task(), party.organisation()))
                        : null);
    }

    private String standing(Proposal proposal) {
        if (proposal.isCarriedOut()) {
            return t.get(
                    "rolesplits.change.carriedOut", t.dayAndMonth(Objects.requireNonNull(proposal.carriedOutAt())));
        }
        return proposal.isAgreed()
                ? t.get("rolesplits.change.agreed", t.dayAndMonth(Objects.requireNonNull(proposal.agreedAt())))
                : t.get("rolesplits.change.proposal", proposal.by());
    }

    /** What the model says one should agree on, where there is such a word. */
    private @Nullable String note(JointText text) {
        var situation = text.situation();
        return situation != null && t.has(situation, "note") ? t.of(situation, "note") : null;
    }

    private ChangePart.Figure figure(Situation situation) {
        return new ChangePart.Figure(situation.figure(), t.of(situation));
    }

    private static List<Cell> filled(List<Cell> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }
}
