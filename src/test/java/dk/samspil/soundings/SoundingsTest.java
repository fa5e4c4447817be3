package dk.samspil.soundings;

import static dk.samspil.Cast.BODIL;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static dk.samspil.soundings.FieldMeeting.PLAN;
import static dk.samspil.soundings.FieldMeeting.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.meetings.Coming;
import dk.samspil.meetings.Plan;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SamspilModuleTest
@Import({Town.class, FieldMeeting.class})
class SoundingsTest {

    @Autowired
    FieldMeeting field;

    @Autowired
    Soundings soundings;

    @Autowired
    Programme programme;

    @Autowired
    Inviting inviting;

    @Autowired
    Answering answering;

    @Autowired
    Company company;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    PlaceId id;

    @BeforeEach
    void karenCallsTheFieldTogether() {
        id = field.call();
    }

    @Test
    void onlyAMunicipalityOrAVoluntaryCentreCallsAField() {
        assertThat(KAREN.asks(soundings::mayHost)).isTrue();
        assertThat(INGE.asks(soundings::mayHost)).isFalse();
        var other = new PlaceId(ids.next());
        assertThatThrownBy(() -> INGE.does(() -> soundings.call(field.sounding(INGE, other, PLAN), List.of())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> EVE.does(() -> soundings.call(field.sounding(EVE, id, PLAN), List.of())))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void sentTwiceItIsOneMeetingWithOneProgramme() {
        KAREN.does(() -> soundings.call(field.sounding(KAREN, id, PLAN), List.of(field.point("Andet"))));

        assertThat(words()).containsExactly("Nyt fra kommunen");
        assertThat(KAREN.asks(() -> soundings.all(1)).stream()
                        .filter(one -> one.id().equals(id)))
                .hasSize(1);
    }

    @Test
    void nobodyIsToldBeforeTheLettersAreSent() {
        field.chooses(id, INGE);
        assertThatThrownBy(() -> INGE.does(() -> soundings.sounding(id))).isInstanceOf(NotHere.class);

        KAREN.does(() -> inviting.send(id));
        field.delivered(id);
        assertThat(INGE.asks(() -> soundings.sounding(id)).plan()).isEqualTo(PLAN);
        assertThat(INGE.asks(() -> soundings.all(1)))
                .extracting(ListedSounding::id)
                .contains(id);
        assertThat(INGE.asks(() -> inviting.tally(id)).all()).isEqualTo(1);
    }

    @Test
    void threeHundredArePutOnTheListAndAskedOnce() {
        field.chooses(id, 300);
        field.chooses(id, 300);
        assertThat(tally().unasked()).isEqualTo(300);

        assertThat(KAREN.asks(() -> inviting.send(id))).isEqualTo(300);
        assertThat(KAREN.asks(() -> inviting.send(id))).isZero();
        field.delivered(id);
        assertThat(tally()).isEqualTo(new Tally(0, 0, 300, 0, 0, 0, 0, 0));
        assertThat(KAREN.asks(() -> inviting.page(id, InviteeStanding.SILENT, 2)))
                .hasSize(Inviting.PAGE + 1)
                .extracting(Invitee::name)
                .startsWith("Forening 050");
    }

    @Test
    void whoWasMetAtAnEarlierMeetingIsNotIntroducedAgain() {
        field.chooses(id, 1);
        var next = field.call();
        field.chooses(next, 2);
        var first = KAREN.asks(() -> inviting.page(id, InviteeStanding.ALL, 1)).getFirst();

        assertThat(KAREN.asks(() -> inviting.page(next, InviteeStanding.ALL, 1)))
                .hasSize(2)
                .extracting(Invitee::organisation)
                .contains(first.organisation());
    }

    @Test
    void whoWasChosenByMistakeIsLeftOutUntilTheyAreAsked() {
        field.chooses(id, INGE, YUSUF);
        KAREN.does(() -> inviting.leaveOut(id, INGE.organisation()));
        KAREN.does(() -> inviting.send(id));
        field.delivered(id);

        assertThat(tally().sent()).isEqualTo(1);
        assertThatThrownBy(() -> KAREN.does(() -> inviting.leaveOut(id, YUSUF.organisation())))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void whoComesIsSeenByNameAndWhatTheyNeedByTheHostAlone() {
        field.asks(id, INGE, YUSUF);
        field.comes(INGE, id);
        field.tellsKarenOnThePhone(YUSUF, id);

        assertThat(INGE.asks(() -> answering.coming(id, 1, 10)))
                .extracting(FieldGuest::name)
                .containsExactly("Naboer i Nørreby", "Solgården");
        assertThat(KAREN.asks(() -> answering.invitee(id, INGE.organisation())))
                .hasValueSatisfying(one -> assertThat(one.said().needs()).isEqualTo("Plads til en kørestol"));
        assertThat(INGE.asks(() -> answering.invitee(id, YUSUF.organisation()))).isEmpty();
        assertThat(tally().heads()).isEqualTo(4);

        field.says(INGE, id, Coming.NO, 0);
        assertThat(YUSUF.asks(() -> answering.coming(id))).isEqualTo(1);
    }

    @Test
    void twoWhoAnswerForTheSameLoseNothing() {
        field.asks(id, INGE);
        field.comes(INGE, id);
        assertThatThrownBy(() ->
                        INGE.does(() -> answering.answer(id, FieldMeeting.said(Coming.NO, 0), Voice.own(), 0, 1)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void movedTheyAreAskedAnewAndCalledOffTheyCannotAnswer() {
        field.asks(id, INGE);
        field.comes(INGE, id);
        assertThat(moves(plan(LocalDate.of(2027, 2, 16), LocalTime.of(15, 0)))).isTrue();
        field.delivered(id);

        var ours = INGE.asks(() -> answering.invitee(id, INGE.organisation())).orElseThrow();
        assertThat(ours.isSilent()).isTrue();
        assertThat(ours.before()).isEqualTo(Coming.YES);
        assertThat(INGE.asks(() -> answering.coming(id))).isZero();

        field.comes(INGE, id);
        KAREN.does(() -> soundings.cancel(id, "Der er sne."));
        field.delivered(id);
        assertThatThrownBy(() -> field.says(INGE, id, Coming.NO, 0)).isInstanceOf(Refusal.class);
    }

    @Test
    void thePastAndTheHourThatDoesNotExistAreRefused() {
        assertThatThrownBy(() -> moves(plan(LocalDate.of(2026, 1, 6), LocalTime.of(15, 0))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("day"));
        assertThatThrownBy(() -> moves(plan(LocalDate.of(2027, 3, 28), LocalTime.of(2, 30))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("time"));
        clock.set(FieldMeeting.DAY.plusDays(1).atTime(9, 0));
        assertThatThrownBy(() -> KAREN.does(() -> inviting.send(id))).isInstanceOf(Refusal.class);
    }

    @Test
    void whoIsAskedProposesAndTheHostTakesInOrSaysThankYou() {
        field.asks(id, INGE);
        var walk = proposes(INGE, "En gåtur sammen");
        var song = proposes(INGE, "Sang");
        KAREN.does(() -> programme.takeIn(id, walk));
        KAREN.does(() -> programme.thank(id, song));
        KAREN.does(() -> programme.raise(id, walk));

        assertThat(words()).containsExactly("En gåtur sammen", "Nyt fra kommunen");
        assertThat(INGE.asks(() -> programme.point(id, song)).state()).isEqualTo(PointState.THANKED);
        assertThatThrownBy(() -> INGE.does(() -> programme.takeIn(id, song))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> KAREN.does(() -> programme.strike(id, song))).isInstanceOf(NotHere.class);
    }

    @Test
    void colleaguesSeeTheSameAndEveSeesNothing() {
        field.asks(id, INGE);
        field.comes(INGE, id);

        assertThat(BODIL.asks(() -> soundings.hosted(id)).id()).isEqualTo(id);
        assertThatThrownBy(() -> EVE.does(() -> soundings.sounding(id))).isInstanceOf(NotHere.class);
        assertThat(EVE.asks(() -> soundings.all(1))).isEmpty();
        assertThat(EVE.asks(() -> programme.of(id))).isEmpty();
        assertThat(EVE.asks(() -> answering.coming(id))).isZero();
        assertThat(EVE.asks(() -> company.of(id, INGE.organisation()))).isEmpty();
        assertThat(EVE.asks(() -> inviting.tally(id)).all()).isZero();
        assertThatThrownBy(() -> EVE.does(() -> inviting.send(id))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> inviting.chooseNewcomers(
                        id, OrganisationKind.ASSOCIATION, List.of(new NewInvitee("Kor", "kor@nsk.example")))))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> proposes(EVE, "Noget")).isInstanceOf(NotHere.class);
    }

    private boolean moves(Plan to) {
        return KAREN.asks(() -> {
            var now = soundings.hosted(id);
            return soundings.change(
                    now.saying(now.callerPhone(), now.kind(), now.scope(), now.scopeWords(), to, now.signals()));
        });
    }

    private UUID proposes(Cast person, String words) {
        var point = ids.next();
        person.does(() -> programme.propose(id, point, Element.JOY, words, person.fullName()));
        return point;
    }

    private List<String> words() {
        return KAREN.asks(() -> programme.of(id)).stream()
                .filter(Point::isTakenIn)
                .map(Point::words)
                .toList();
    }

    private Tally tally() {
        return KAREN.asks(() -> inviting.tally(id));
    }
}
