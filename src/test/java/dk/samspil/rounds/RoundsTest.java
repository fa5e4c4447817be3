package dk.samspil.rounds;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static dk.samspil.collaborations.Gathering.DUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.LinkIsClosed;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SamspilModuleTest
@Import({Gathering.class, Asking.class})
class RoundsTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Asking asking;

    @Autowired
    Rounds rounds;

    @Autowired
    TestClock clock;

    PlaceId place;
    RoundId round;

    @BeforeEach
    void karenAsksEverybody() {
        place = gathering.ofThree();
        round = asking.ask(place);
    }

    @Test
    void oneRoundAtATimeAndNoneInThePast() {
        assertThat(KAREN.asks(() -> rounds.ask(place, RoundKind.SIX_ANSWERS, DUE)))
                .isEqualTo(round);
        assertThatThrownBy(() -> YUSUF.asks(() -> rounds.ask(place, RoundKind.SIX_ANSWERS, DUE)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> KAREN.asks(() -> rounds.ask(place, RoundKind.SIX_ANSWERS, DUE.plusDays(1))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> KAREN.asks(() -> rounds.ask(place, RoundKind.LADDER, DUE.minusDays(30))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> EVE.asks(() -> rounds.ask(place, RoundKind.LADDER, DUE)))
                .isInstanceOf(NotHere.class);

        clock.advance(Duration.ofDays(20));
        var again = YUSUF.asks(() -> rounds.ask(place, RoundKind.SIX_ANSWERS, DUE.plusDays(30)));
        assertThat(KAREN.asks(() -> rounds.all(place, RoundKind.SIX_ANSWERS)))
                .extracting(Round::id)
                .containsExactly(again, round);
    }

    @Test
    void aLinkAnswersOnce() {
        var holder = gathering.holder(gathering.link(LinkPurpose.SIX_ANSWERS, INGE, place, round.value()));
        holder.run(() -> asking.reply(round, Voice.own()));

        assertThatThrownBy(() -> holder.run(() -> asking.reply(round, Voice.own())))
                .isInstanceOf(LinkIsClosed.class);
    }

    @Test
    void whoIsInvitedMeanwhileIsAskedToo() {
        gathering.expect(place, EVE);

        assertThat(waitedFor()).contains(EVE.organisation());
    }

    @Test
    void nobodyWaitsForOneWhoHasGoneOut() {
        asking.replies(KAREN, round);
        asking.replies(YUSUF, round);
        gathering.leave(place, INGE);

        assertThat(waitedFor()).isEmpty();
        assertThat(KAREN.asks(() -> rounds.round(round)).visibleTo(KAREN.organisation(), DUE))
                .isTrue();
        assertThatThrownBy(() -> INGE.asks(() -> rounds.round(round))).isInstanceOf(NotHere.class);
    }

    @Test
    void whatIsSaidOnThePhoneBeforeTheYesIsNotTakenDown() {
        gathering.expect(place, EVE);

        assertThatThrownBy(() ->
                        KAREN.does(() -> asking.reply(round, Voice.onThePhone(EVE.organisation(), "Eve Storm"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoWritesTheJointAnswerSecondHearsOfTheFirst() {
        assertThatThrownBy(() -> KAREN.does(() -> rounds.answerTogether(round, Joint.TOGETHER, "For tidligt", 1)))
                .isInstanceOf(NotHere.class);
        for (var one : List.of(KAREN, YUSUF, INGE)) {
            asking.replies(one, round);
        }
        KAREN.does(() -> rounds.answerTogether(round, Joint.DIFFERENTLY, "Vi taler om det til foråret.", 1));
        KAREN.does(() -> rounds.answerTogether(round, Joint.DIFFERENTLY, "Vi taler om det til foråret.", 1));

        assertThatThrownBy(() -> INGE.does(() -> rounds.answerTogether(round, Joint.TOGETHER, "Vi er enige.", 1)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> EVE.does(() -> rounds.answerTogether(round, Joint.TOGETHER, "Hej", 2)))
                .isInstanceOf(NotHere.class);
    }

    private List<OrganisationId> waitedFor() {
        return KAREN.asks(() -> rounds.round(round)).silent();
    }
}
