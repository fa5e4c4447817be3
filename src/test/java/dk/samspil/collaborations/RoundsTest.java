package dk.samspil.collaborations;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.METTE;
import static dk.samspil.Cast.YUSUF;
import static dk.samspil.collaborations.Gathering.DUE;
import static dk.samspil.collaborations.Gathering.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Actor;
import dk.samspil.access.LinkIsClosed;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SamspilModuleTest
@Import(Gathering.class)
class RoundsTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Rounds rounds;

    @Autowired
    SixAnswers answers;

    @Autowired
    TestClock clock;

    PlaceId place;
    RoundId round;

    @BeforeEach
    void karenAsksEverybody() {
        place = gathering.ofThree();
        round = gathering.ask(place);
    }

    @Test
    void answersArePrivateUntilAllHaveGivenTheirs() {
        gathering.answers(KAREN, round, View.YES, "");
        gathering.answers(YUSUF, round, View.NO, "");

        assertThat(seenBy(KAREN)).containsOnly(KAREN.organisation()).hasSize(6);
        assertThat(seenBy(INGE)).isEmpty();

        gathering.answers(INGE, round, View.PARTLY, "");
        for (var one : List.of(KAREN, YUSUF, INGE, METTE)) {
            assertThat(seenBy(one)).hasSize(18);
        }
        assertThat(seenBy(EVE)).isEmpty();
    }

    @Test
    void afterTheDayThoseWhoAnsweredSeeEachOtherAndALateOneSeesThemToo() {
        gathering.answers(KAREN, round, View.YES, "");
        gathering.answers(YUSUF, round, View.NO, "");
        clock.set(DUE.atTime(23, 59));
        assertThat(seenBy(KAREN)).hasSize(6);

        clock.set(DUE.plusDays(1).atStartOfDay());
        assertThat(seenBy(KAREN)).hasSize(12);
        assertThat(seenBy(INGE)).isEmpty();

        gathering.answers(INGE, round, View.UNSURE, "");
        assertThat(seenBy(INGE)).hasSize(18);
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
    void whoWritesDownACallDoesNotReadIt() {
        gathering.answers(KAREN, round, View.YES, "");
        KAREN.does(() ->
                answers.give(round, Voice.onThePhone(INGE.organisation(), "Inge Balle"), all(View.NO, "Nej."), 0));

        assertThat(seenBy(KAREN)).containsOnly(KAREN.organisation());
        assertThat(new Actor.Job("receipt", INGE.organisation())
                        .call(() -> answers.receipt(round, INGE.organisation())))
                .isEqualTo(all(View.NO, "Nej."));
        assertThatThrownBy(() -> KAREN.does(() ->
                        answers.give(round, Voice.onThePhone(INGE.organisation(), "Inge Balle"), all(View.YES, ""), 0)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLinkAnswersOnce() {
        var holder = gathering.holder(gathering.link(LinkPurpose.SIX_ANSWERS, INGE, place, round.value()));
        holder.run(() -> answers.give(round, Voice.own(), all(View.YES, ""), 0));

        assertThatThrownBy(() -> holder.run(() -> answers.give(round, Voice.own(), all(View.NO, ""), 0)))
                .isInstanceOf(LinkIsClosed.class);
    }

    @Test
    void answersMayBeGivenAgainUntilTheyAreShownAndSentTwiceTheyAreOne() {
        gathering.answers(KAREN, round, View.YES, "");
        gathering.answers(KAREN, round, View.YES, "");
        KAREN.does(() -> answers.give(round, Voice.own(), all(View.NO, ""), 1));
        assertThat(KAREN.asks(() -> answers.visible(round)))
                .allMatch(answer -> answer.view() == View.NO && answer.version() == 2);

        gathering.answers(YUSUF, round, View.YES, "");
        gathering.answers(INGE, round, View.YES, "");
        assertThatThrownBy(() -> KAREN.does(() -> answers.give(round, Voice.own(), all(View.YES, ""), 2)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void twoColleaguesAtOnceLoseNothing() {
        gathering.answers(KAREN, round, View.YES, "Karens ord");

        assertThatThrownBy(() -> gathering.answers(METTE, round, View.NO, "Mettes ord"))
                .isInstanceOf(Stale.class);
        METTE.does(() -> answers.give(round, Voice.own(), all(View.NO, "Mettes ord"), 1));
        assertThatThrownBy(() -> KAREN.does(() -> answers.give(round, Voice.own(), all(View.YES, "Igen"), 1)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whoWritesTheJointAnswerSecondHearsOfTheFirst() {
        assertThatThrownBy(() -> KAREN.does(() -> rounds.answerTogether(round, Joint.TOGETHER, "For tidligt", 1)))
                .isInstanceOf(NotHere.class);
        for (var one : List.of(KAREN, YUSUF, INGE)) {
            gathering.answers(one, round, View.YES, "");
        }
        KAREN.does(() -> rounds.answerTogether(round, Joint.DIFFERENTLY, "Vi taler om det til foråret.", 1));
        KAREN.does(() -> rounds.answerTogether(round, Joint.DIFFERENTLY, "Vi taler om det til foråret.", 1));

        assertThatThrownBy(() -> INGE.does(() -> rounds.answerTogether(round, Joint.TOGETHER, "Vi er enige.", 1)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> EVE.does(() -> rounds.answerTogether(round, Joint.TOGETHER, "Hej", 2)))
                .isInstanceOf(NotHere.class);
    }

    private List<dk.samspil.access.OrganisationId> seenBy(Cast person) {
        return person.asks(() -> answers.visible(round)).stream()
                .map(SixAnswer::organisation)
                .toList();
    }
}
