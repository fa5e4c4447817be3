package dk.samspil.rolesplits;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.access.Side;
import dk.samspil.collaborations.ContactPerson;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.PartyStatus;
import dk.samspil.rounds.RoundId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WarningTest {

    private static final Lane KOMMUNEN = new Lane("k", Side.AUTHORITY, "Kommunen");
    private static final Lane SOLGAARDEN = new Lane("s", Side.PROVIDER, "Solgården");
    private static final Lane NABOER = new Lane("n", Side.VOLUNTARY, "Naboer");
    private static final List<Lane> LANES = List.of(KOMMUNEN, SOLGAARDEN, NABOER);
    private static final Map<String, String> EVERYBODY = Map.of("k", "Bevilger", "s", "Hjælper", "n", "Leder");
    private static final Map<String, String> VOLUNTEERS_ONLY = Map.of("n", "Kirkecafeen");

    @Test
    void aSupplementAndNotKnowingWarnOfNothing() {
        assertThat(warningsOn(EVERYBODY, said(Situation.SUPPLEMENT), said(Situation.UNSURE)))
                .isEmpty();
    }

    @Test
    void oneWhoSaysReplacementIsEnough() {
        assertThat(warningsOn(EVERYBODY, said(Situation.SUPPLEMENT), said(Situation.REPLACEMENT)))
                .containsExactly(Warning.REPLACEMENT);
    }

    @Test
    void anIncreaseConcernsTheStaff() {
        assertThat(warningsOn(EVERYBODY, said(Situation.INCREASE))).containsExactly(Warning.INCREASE);
    }

    @Test
    void anAlternativeNeedsSomethingToBeAnAlternativeTo() {
        assertThat(warningsOn(EVERYBODY, said(Situation.ALTERNATIVE))).containsExactly(Warning.ALTERNATIVE);
        assertThat(warningsOn(VOLUNTEERS_ONLY, said(Situation.ALTERNATIVE))).containsExactly(Warning.ONLY_OFFER);
        assertThat(warningsOn(VOLUNTEERS_ONLY, said(Situation.SUPPLEMENT))).isEmpty();
    }

    @Test
    void aYesToAQuestionPointsWhereNobodySaidIt() {
        assertThat(warningsOn(EVERYBODY, yes(Trigger.TAKES_OVER))).containsExactly(Warning.REPLACEMENT);
        assertThat(warningsOn(EVERYBODY, yes(Trigger.SEEN_AS_RIGHT)))
                .containsExactly(Warning.REPLACEMENT, Warning.RIGHT);
        assertThat(warningsOn(EVERYBODY, yes(Trigger.SAME_AS_STAFF))).containsExactly(Warning.INCREASE);
        assertThat(warningsOn(EVERYBODY, yes(Trigger.NO_VISIBLE_DIFFERENCE))).containsExactly(Warning.INCREASE);
        assertThat(warningsOn(EVERYBODY, yes(Trigger.OTHER_WAY))).containsExactly(Warning.ALTERNATIVE);
        assertThat(warningsOn(EVERYBODY, yes(Trigger.BEYOND_LEVEL))).isEmpty();
        assertThat(warningsOn(EVERYBODY, answered(Trigger.TAKES_OVER, Answer.NO)))
                .isEmpty();
        assertThat(warningsOn(EVERYBODY, answered(Trigger.TAKES_OVER, Answer.UNSURE)))
                .isEmpty();
    }

    @Test
    void whatTheyAnsweredTogetherIsWarnedOfNoMore() {
        var text =
                new JointText(Situation.REPLACEMENT, "Kommunen har ansvaret, vi gør det til sommer.", null, Map.of());
        assertThat(Warning.on(on(EVERYBODY, proposal(text, null), said(Situation.REPLACEMENT)), LANES))
                .hasSize(1);
        assertThat(Warning.on(on(EVERYBODY, proposal(text, Instant.EPOCH), said(Situation.REPLACEMENT)), LANES))
                .isEmpty();
    }

    @Test
    void theQuestionsSuggestTheMostFarReachingAndForceNothing() {
        assertThat(yes(Trigger.BEYOND_LEVEL).suggestion()).contains(Situation.SUPPLEMENT);
        assertThat(new Assessment(
                                Situation.SUPPLEMENT,
                                Map.of(Trigger.BEYOND_LEVEL, Answer.YES, Trigger.TAKES_OVER, Answer.YES),
                                "")
                        .suggestion())
                .contains(Situation.REPLACEMENT);
        assertThat(answered(Trigger.OTHER_WAY, Answer.UNSURE).suggestion()).isEmpty();
    }

    @Test
    void theBrightestDifferenceHasAReplacementInIt() {
        var two = on(EVERYBODY, null, said(Situation.REPLACEMENT), said(Situation.SUPPLEMENT));
        var three =
                on(EVERYBODY, null, said(Situation.INCREASE), said(Situation.SUPPLEMENT), said(Situation.ALTERNATIVE));
        assertThat(two.brightness()).isGreaterThan(three.brightness());
        assertThat(on(EVERYBODY, null, said(Situation.UNSURE), said(Situation.SUPPLEMENT))
                        .isApart())
                .isFalse();
    }

    private static List<Warning> warningsOn(Map<String, String> lanes, Assessment... said) {
        return Warning.on(on(lanes, null, said), LANES);
    }

    private static OnTask on(Map<String, String> lanes, @Nullable Proposal proposal, Assessment... said) {
        var task = new SplitTask(
                UUID.randomUUID(),
                new TaskText("Et sted at komme", "", null, lanes),
                Instant.EPOCH,
                "",
                Instant.EPOCH,
                1);
        return new OnTask(
                task, Arrays.stream(said).map(one -> new Said(party(), one)).toList(), proposal);
    }

    private static Proposal proposal(JointText text, @Nullable Instant agreed) {
        return new Proposal(
                UUID.randomUUID(),
                new RoundId(UUID.randomUUID()),
                text,
                Map.of(),
                "",
                Instant.EPOCH,
                agreed,
                null,
                Map.of(),
                1);
    }

    private static Party party() {
        var hat = Cast.INGE.hat();
        return new Party(
                hat.organisation(),
                hat.name(),
                hat.shortName(),
                hat.side(),
                PartyStatus.ACTIVE,
                true,
                new ContactPerson("Inge Balle", "", "10203040", "", "", "", ""),
                1);
    }

    private static Assessment said(Situation situation) {
        return Assessment.of(situation, "");
    }

    private static Assessment yes(Trigger trigger) {
        return answered(trigger, Answer.YES);
    }

    private static Assessment answered(Trigger trigger, Answer answer) {
        return new Assessment(Situation.SUPPLEMENT, Map.of(trigger, answer), "");
    }
}
