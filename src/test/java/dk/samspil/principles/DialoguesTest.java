package dk.samspil.principles;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.METTE;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.organisations.NewOrganisation;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Each answers alone; the same rule as in a round says who reads what, and when. */
@SamspilModuleTest
@Import({Town.class, Talking.class})
class DialoguesTest {

    @Autowired
    Talking talking;

    @Autowired
    Dialogues dialogues;

    @Autowired
    Looks looks;

    @Autowired
    Ids ids;

    @Autowired
    TestClock clock;

    PlaceId place;

    @BeforeEach
    void karenAsksTwo() {
        place = talking.begins();
    }

    @Test
    void nobodyReadsTheOthersBeforeAllHaveAnswered() {
        talking.answers(KAREN, place, Stand.WELL, "Karens ord");
        talking.answers(YUSUF, place, Stand.PARTLY, "Yusufs ord");
        assertThat(seenBy(KAREN)).containsOnly(KAREN.organisation());
        assertThat(KAREN.asks(() -> looks.of(place).getFirst().silent())).containsOnly(INGE.organisation());

        talking.answers(INGE, place, Stand.WELL, "Inges ord");
        for (var one : List.of(KAREN, METTE, YUSUF, INGE)) {
            assertThat(seenBy(one)).hasSize(3);
        }
        assertThat(seenBy(EVE)).isEmpty();
    }

    @Test
    void whoIsLateAnswersFirstAndThenReads() {
        talking.answers(KAREN, place, Stand.WELL, "Karens ord");
        talking.answers(YUSUF, place, Stand.WELL, "Yusufs ord");
        clock.set(Talking.DUE.plusDays(1).atStartOfDay());
        assertThat(seenBy(KAREN)).hasSize(2);
        assertThat(seenBy(INGE)).isEmpty();
        assertThatThrownBy(() -> INGE.does(() -> looks.note(place, Principle.TRUST, "Jeg skriver med", 0)))
                .isInstanceOf(NotHere.class);

        talking.answers(INGE, place, Stand.NOT_YET, "Inges ord");
        assertThat(seenBy(INGE)).hasSize(3);
        assertThatThrownBy(() -> talking.answers(INGE, place, Stand.WELL, "Efter at have læst"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anAnswerSentTwiceIsOneAndColleaguesAtOnceLoseNothing() {
        talking.answers(KAREN, place, Stand.WELL, "Karens ord");
        talking.answers(KAREN, place, Stand.WELL, "Karens ord");
        assertThatThrownBy(() -> talking.answers(METTE, place, Stand.WELL, "Mettes ord"))
                .isInstanceOf(Stale.class);
        METTE.does(() -> looks.give(place, Voice.own(), Talking.said(METTE, Stand.WELL, "Mettes ord"), 1));
        assertThat(KAREN.asks(() -> looks.answers(look(KAREN))))
                .hasSize(4)
                .allMatch(one -> one.words().equals("Mettes ord") && one.version() == 2);
    }

    @Test
    void whatIsSaidOnThePhoneIsNotReadByTheOneWhoWroteIt() {
        KAREN.does(() -> looks.give(
                place,
                Voice.onThePhone(INGE.organisation(), "Inge Balle"),
                Talking.said(INGE, Stand.WELL, "I telefonen"),
                0));
        assertThat(seenBy(KAREN)).isEmpty();
        assertThat(seenBy(INGE)).containsOnly(INGE.organisation());
        assertThatThrownBy(() -> YUSUF.does(() -> looks.give(
                        place, Voice.onThePhone(INGE.organisation(), "Inge"), Talking.said(INGE, Stand.WELL, ""), 0)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void whoIsNotInItThisTimeIsNotWaitedFor() {
        talking.answers(KAREN, place, Stand.WELL, "Karens ord");
        talking.answers(YUSUF, place, Stand.WELL, "Yusufs ord");
        INGE.does(() -> looks.stepAside(place, Voice.own()));

        assertThat(seenBy(KAREN)).hasSize(2);
        assertThatThrownBy(() -> INGE.asks(() -> dialogues.card(place))).isInstanceOf(NotHere.class);
        assertThat(KAREN.asks(() ->
                        dialogues.dialogue(place).party(INGE.organisation()).isAside()))
                .isTrue();
    }

    @Test
    void twoPensAtOnceLoseNothing() {
        place = talking.isShown();
        KAREN.does(() -> looks.note(place, Principle.TRUST, "Karens note", 0));
        KAREN.does(() -> looks.note(place, Principle.TRUST, "Karens note", 0));
        assertThatThrownBy(() -> INGE.does(() -> looks.note(place, Principle.TRUST, "Inges note", 0)))
                .isInstanceOf(Stale.class);
        INGE.does(() -> looks.note(place, Principle.TRUST, "Begges", 1));
        assertThat(YUSUF.asks(() -> looks.notes(look(YUSUF)))).singleElement().satisfies(note -> {
            assertThat(note.words()).isEqualTo("Begges");
            assertThat(note.byName()).isEqualTo("Inge Balle");
        });
        assertThat(EVE.asks(() -> looks.notes(look(KAREN)))).isEmpty();
    }

    @Test
    void aYearLaterEverybodyIsAskedAgainAndBeginsFromTheLast() {
        place = talking.isShown();
        var due = Talking.DUE.plusYears(1);
        KAREN.does(() -> looks.again(place, due));
        KAREN.does(() -> looks.again(place, due));

        assertThat(INGE.asks(() -> looks.of(place))).hasSize(2);
        assertThat(INGE.asks(() -> dialogues.card(place).replied())).isFalse();
        assertThat(INGE.asks(() -> looks.lastOwn(place)))
                .hasSize(4)
                .allMatch(one -> one.words().equals("Vi hører det sidst."));
        assertThat(seenBy(KAREN)).isEmpty();
        assertThatThrownBy(() -> YUSUF.does(() -> looks.again(place, due.plusDays(1))))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void onlyAMunicipalityOrAVoluntaryCentreOpensOneAndSentTwiceItIsOne() {
        assertThatThrownBy(() -> INGE.does(() -> dialogues.open(
                        new NewDialogue(new PlaceId(ids.next()), "Vores", "", Talking.DUE, "Inge Balle", "", ""))))
                .isInstanceOf(Refusal.class);
        var before = KAREN.asks(() -> dialogues.count());
        var begun = new NewDialogue(new PlaceId(ids.next()), "En til", "", Talking.DUE, "Karen Holm", "", "");
        KAREN.does(() -> dialogues.open(begun));
        KAREN.does(() -> dialogues.open(begun));
        assertThat(KAREN.asks(() -> dialogues.count())).isEqualTo(before + 1);

        var newcomer = new NewOrganisation(
                OrganisationKind.HOUSING_ASSOCIATION,
                "Boligforeningen Elmen",
                "Elmen",
                "0370",
                "Ole",
                "ole@elmen.example",
                null);
        KAREN.does(() -> dialogues.invite(begun.place(), newcomer));
        KAREN.does(() -> dialogues.invite(begun.place(), newcomer));
        assertThat(KAREN.asks(() -> dialogues.dialogue(begun.place()).parties()))
                .hasSize(2);
    }

    @Test
    void eveSeesNothingAndSaysNothing() {
        talking.isShown();
        assertThat(EVE.asks(() -> dialogues.cards(1))).isEmpty();
        assertThatThrownBy(() -> EVE.asks(() -> dialogues.dialogue(place))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.asks(() -> looks.look(look(KAREN)))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> talking.answers(EVE, place, Stand.WELL, "Lad mig se"))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> dialogues.invite(place, talking.guest(EVE))))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> looks.stepAside(place, Voice.own())))
                .isInstanceOf(NotHere.class);
    }

    private UUID look(Cast person) {
        return person.asks(() -> looks.of(place).getFirst().id());
    }

    private Set<OrganisationId> seenBy(Cast person) {
        var look = look(KAREN);
        return person.asks(() -> looks.answers(look)).stream()
                .map(PrincipleAnswer::organisation)
                .collect(Collectors.toSet());
    }
}
