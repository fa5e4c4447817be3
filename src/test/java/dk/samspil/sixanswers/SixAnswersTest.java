package dk.samspil.sixanswers;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.METTE;
import static dk.samspil.Cast.YUSUF;
import static dk.samspil.collaborations.Gathering.DUE;
import static dk.samspil.sixanswers.Answering.all;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.Asking;
import dk.samspil.rounds.RoundId;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@Import({Gathering.class, Asking.class, Answering.class})
class SixAnswersTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Asking asking;

    @Autowired
    Answering answering;

    @Autowired
    SixAnswers answers;

    @Autowired
    OwnAnswers own;

    @Autowired
    TransactionTemplate transaction;

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
    void answersArePrivateUntilAllHaveGivenTheirs() {
        answering.answers(KAREN, round, View.YES, "");
        answering.answers(YUSUF, round, View.NO, "");

        assertThat(seenBy(KAREN)).containsOnly(KAREN.organisation()).hasSize(6);
        assertThat(seenBy(INGE)).isEmpty();

        answering.answers(INGE, round, View.PARTLY, "");
        for (var one : List.of(KAREN, YUSUF, INGE, METTE)) {
            assertThat(seenBy(one)).hasSize(18);
        }
        assertThat(seenBy(EVE)).isEmpty();
    }

    @Test
    void afterTheDayThoseWhoAnsweredSeeEachOtherAndALateOneSeesThemToo() {
        answering.answers(KAREN, round, View.YES, "");
        answering.answers(YUSUF, round, View.NO, "");
        clock.set(DUE.atTime(23, 59));
        assertThat(seenBy(KAREN)).hasSize(6);

        clock.set(DUE.plusDays(1).atStartOfDay());
        assertThat(seenBy(KAREN)).hasSize(12);
        assertThat(seenBy(INGE)).isEmpty();

        answering.answers(INGE, round, View.UNSURE, "");
        assertThat(seenBy(INGE)).hasSize(18);
    }

    @Test
    void whoWritesDownACallDoesNotReadIt() {
        answering.answers(KAREN, round, View.YES, "");
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
    void answersMayBeGivenAgainUntilTheyAreShownAndSentTwiceTheyAreOne() {
        answering.answers(KAREN, round, View.YES, "");
        answering.answers(KAREN, round, View.YES, "");
        KAREN.does(() -> answers.give(round, Voice.own(), all(View.NO, ""), 1));
        assertThat(KAREN.asks(() -> answers.visible(round)))
                .allMatch(answer -> answer.view() == View.NO && answer.version() == 2);

        answering.answers(YUSUF, round, View.YES, "");
        answering.answers(INGE, round, View.YES, "");
        assertThatThrownBy(() -> KAREN.does(() -> answers.give(round, Voice.own(), all(View.YES, ""), 2)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void twoColleaguesAtOnceLoseNothing() {
        answering.answers(KAREN, round, View.YES, "Karens ord");

        assertThatThrownBy(() -> answering.answers(METTE, round, View.NO, "Mettes ord"))
                .isInstanceOf(Stale.class);
        METTE.does(() -> answers.give(round, Voice.own(), all(View.NO, "Mettes ord"), 1));
        assertThatThrownBy(() -> KAREN.does(() -> answers.give(round, Voice.own(), all(View.YES, "Igen"), 1)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whoLeavesTakesAlongWhatWasNotShown() {
        answering.answers(INGE, round, View.NO, "Vi bliver glemt.");
        assertThat(taken(INGE)).hasSize(6);
        assertThat(taken(KAREN)).isEmpty();

        gathering.leave(place, INGE);

        assertThat(taken(INGE)).isEmpty();
        answering.answers(KAREN, round, View.YES, "");
        answering.answers(YUSUF, round, View.YES, "");
        assertThat(seenBy(KAREN)).doesNotContain(INGE.organisation()).hasSize(12);
    }

    @Test
    void whatWasShownStaysWhenSomebodyLeaves() {
        for (var one : List.of(KAREN, YUSUF, INGE)) {
            answering.answers(one, round, View.YES, one.fullName());
        }
        gathering.leave(place, INGE);

        assertThat(seenBy(KAREN)).hasSize(18);
        assertThat(seenBy(INGE)).isEmpty();
    }

    private List<OrganisationId> seenBy(Cast person) {
        return person.asks(() -> answers.visible(round)).stream()
                .map(SixAnswer::organisation)
                .toList();
    }

    private List<?> taken(Cast person) {
        return person.asks(() -> requireNonNull(transaction.execute(status -> own.of(place))));
    }
}
