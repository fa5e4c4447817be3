package dk.samspil.agreements;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilModuleTest;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A party leaves while an agreement is made. */
@SamspilModuleTest
@Import({Gathering.class, Agreeing.class})
class LeavingTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Agreements agreements;

    @Autowired
    Editions editions;

    PlaceId place;

    @BeforeEach
    void theyMeet() {
        place = gathering.ofThree();
    }

    @Test
    void aPartyThatLeavesIsNotWaitedForAndOpensTheTextAgain() {
        var agreement = agreeing.finished(place, INGE, YUSUF);
        gathering.leave(place, YUSUF);

        var after = KAREN.asks(() -> agreements.agreement(agreement.id()));
        assertThat(after.present())
                .extracting(AgreementParty::organisation)
                .containsExactlyInAnyOrder(KAREN.organisation(), INGE.organisation());
        assertThat(after.editions().getFirst().state()).isEqualTo(EditionState.DRAFT);
    }

    @Test
    void whoLeavesTheRoomWithoutBeingInTheAgreementOpensNothing() {
        var agreement = agreeing.finished(place, INGE);
        gathering.leave(place, YUSUF);

        assertThat(KAREN.asks(() -> agreements.agreement(agreement.id()))
                        .editions()
                        .getFirst()
                        .state())
                .isEqualTo(EditionState.FINAL);
    }

    @Test
    void theFinishersLastHandPassesOnWhenItLeaves() {
        var agreement = agreeing.finished(place, INGE, YUSUF);
        gathering.leave(place, KAREN);

        assertThat(INGE.asks(() -> agreements.agreement(agreement.id())).finisher())
                .isIn(INGE.organisation(), YUSUF.organisation());
    }
}
