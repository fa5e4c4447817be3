package dk.samspil.rolesplits;

import dk.samspil.access.Permission;
import dk.samspil.collaborations.Party;
import dk.samspil.rounds.Round;
import dk.samspil.web.Frame;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out the joint answers of a round. */
final class ChangeParts {

    private final RoleSplit split;
    private final List<Lane> lanes;
    private final Frame frame;
    private final Texts t;

    private ChangeParts(RoleSplit split, List<Lane> lanes, Frame frame) {
        this.split = split;
        this.lanes = lanes;
        this.frame = frame;
        this.t = frame.t();
    }

    /** {@code main} is the proposal whose yes is the page's filled button. */
    static List<ChangePart> of(RoleSplit split, Round round, List<Lane> lanes, @Nullable Proposal main, Frame frame) {
        var parts = new ChangeParts(split, lanes, frame);
        return split.on(round).stream()
                .flatMap(on -> on.proposal() == null
                        ? Stream.of()
                        : Stream.of(parts.part(
                                round, on, on.proposal(), on.proposal().equals(main))))
                .toList();
    }

    /** Whether this party's yes is what a proposal waits for, or one of them. */
    static boolean waitsFor(RoleSplit split, Round round, Proposal proposal) {
        return !proposal.isAgreed()
                && !proposal.yes().contains(split.self())
                && split.deciding(round).stream()
                        .anyMatch(party -> party.organisation().equals(split.self()));
    }

    private ChangePart part(Round round, OnTask on, Proposal proposal, boolean main) {
        var place = split.room().place();
        var task = on.task().id();
        var text = proposal.text();
        Predicate<Party> saidYes = party -> proposal.yes().contains(party.organisation());
        return new ChangePart(
                Paths.jointAnchor(task),
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
                split.deciding(round).stream().filter(saidYes).toList(),
                proposal.isAgreed()
                        ? List.of()
                        : split.deciding(round).stream()
                                .filter(saidYes.negate())
                                .toList(),
                proposal.version(),
                frame.may(Permission.ANSWER) && waitsFor(split, round, proposal)
                        ? Paths.task(place, task) + "/ja"
                        : null,
                main,
                frame.may(Permission.ANSWER)
                        ? new Way(t.get("rolesplits.change.rewrite"), Paths.joint(place, task))
                        : null,
                frame.may(Permission.COLLABORATE) && proposal.waitsToBeCarriedOut()
                        ? Paths.task(place, task) + "/indfoerelser"
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
