package dk.samspil.clarifications;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.Town;
import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@Import(Town.class)
@RecordApplicationEvents
class ClarificationsTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Hearing HEARING = new Hearing(TODAY.minusDays(10), "På årsmødet", 23, "Alle ville det.");
    static final Approval APPROVAL = new Approval(TODAY.minusDays(2), "Referat 18. november, punkt 4");

    @Autowired
    Clarifications clarifications;

    @Autowired
    Sharing sharing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents bells;

    @BeforeEach
    void ingeBegins(@Autowired Town town) {
        town.clears("clarifications");
        town.clears("journal");
        INGE.does(() -> clarifications.start(Size.LIGHT));
    }

    @Test
    void aColleagueGoesOnWhereTheOtherStopped() {
        writes(INGE, Question.PURPOSE, "Ingen skal være alene.", 0);

        assertThat(current(JENS).unanswered()).contains(Question.TARGET_GROUPS);
        assertThat(current(JENS).newest()).get().extracting(Answer::writer).isEqualTo("Inge Balle");
        assertThat(JENS.asks(clarifications::ownProgress)).contains(new Progress(ClarificationState.DRAFT, 1, 6));
    }

    @Test
    void changingSizeLosesNothing() {
        INGE.does(() -> clarifications.resize(Size.FULL));
        writes(INGE, Question.TEACH, "At tale med en, der glemmer.", 0);
        INGE.does(() -> clarifications.resize(Size.LIGHT));

        assertThat(current(INGE).answered()).isZero();
        INGE.does(() -> clarifications.resize(Size.FULL));
        assertThat(current(INGE).answered(Question.TEACH)).isTrue();
    }

    @Test
    void theLightQuestionsAreAmongTheFullOnes() {
        assertThat(Size.LIGHT.questions()).hasSize(6);
        assertThat(Size.FULL.questions()).hasSize(31).containsAll(Size.LIGHT.questions());
    }

    @Test
    void whoeverSavesSecondIsToldAndOverwritesNothing() {
        writes(INGE, Question.CONTACT, "Ring til Inge.", 0);

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> writes(JENS, Question.CONTACT, "Ring til Jens.", 0));
        writes(JENS, Question.CONTACT, "Ring til Inge eller Jens.", 1);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> writes(INGE, Question.CONTACT, "Ring til mig.", 1));
        assertThat(answer(Question.CONTACT).text()).isEqualTo("Ring til Inge eller Jens.");
    }

    @Test
    void sendingTheSameTwiceIsSavingOnce() {
        writes(INGE, Question.CONTACT, "Ring til Inge.", 0);
        writes(INGE, Question.CONTACT, "Ring til Inge.", 0);

        assertThat(answer(Question.CONTACT).version()).isOne();
        assertThat(journalled("clarifications.answered")).isOne();
    }

    @Test
    void itIsWrittenThenHeardThenApproved() {
        writes(INGE, Question.PURPOSE, "Ingen skal være alene.", 0);
        refused(() -> clarifications.approve(APPROVAL, 0), "clarifications.problem.notHeard");
        refused(() -> clarifications.heard(on(TODAY.plusDays(1)), 0), "clarifications.problem.heardInFuture");
        INGE.does(() -> clarifications.heard(HEARING, 0));
        refused(
                () -> clarifications.approve(new Approval(HEARING.day().minusDays(1), "Referat"), 1),
                "clarifications.problem.approvedBeforeHeard");
        refused(
                () -> clarifications.approve(new Approval(TODAY.plusDays(1), "Referat"), 1),
                "clarifications.problem.approvedInFuture");

        JENS.does(() -> clarifications.approve(APPROVAL, 1));
        JENS.does(() -> clarifications.approve(APPROVAL, 1));

        assertThat(current(INGE).state()).isEqualTo(ClarificationState.APPROVED);
        assertThat(bells.stream(ClarificationApproved.class)).hasSize(1);
    }

    @Test
    void anEmptyClarificationIsNothingToHear() {
        refused(() -> clarifications.heard(HEARING, 0), "clarifications.problem.nothingToHear");
    }

    @Test
    void whatIsApprovedStaysWhileTheNextIsWritten() {
        approved();

        writes(INGE, Question.PURPOSE, "Alle skal høre til.", 1);

        assertThat(current(INGE).state()).isEqualTo(ClarificationState.DRAFT);
        assertThat(current(INGE).answered()).isEqualTo(2);
        var holds = INGE.asks(clarifications::approved).orElseThrow();
        assertThat(holds.answers().get(Question.PURPOSE))
                .extracting(Answer::text)
                .isEqualTo("Ingen skal være alene.");
        assertThat(holds.approval()).isEqualTo(APPROVAL);
    }

    @Test
    void othersReadOnlyWhatIsSharedAndNeverAnInternalAnswer() {
        approved();
        assertThat(EVE.asks(() -> clarifications.publicProfile(INGE.organisation())))
                .isEmpty();

        JENS.does(() -> sharing.share());

        var profile = EVE.asks(() -> clarifications.publicProfile(INGE.organisation()))
                .orElseThrow();
        assertThat(profile.answers())
                .containsExactly(new PublicProfile.Shared(Question.PURPOSE, "Ingen skal være alene."));
        assertThat(new Actor.Visitor()
                        .<Object, RuntimeException>call(() -> clarifications.publicProfile(INGE.organisation())))
                .isEqualTo(Optional.empty());

        JENS.does(() -> sharing.withdraw());
        assertThat(EVE.asks(() -> clarifications.publicProfile(INGE.organisation())))
                .isEmpty();
    }

    @Test
    void nothingIsSharedBeforeItIsApproved() {
        writes(INGE, Question.PURPOSE, "Ingen skal være alene.", 0);
        assertThatExceptionOfType(NotHere.class).isThrownBy(() -> INGE.does(() -> sharing.share()));
    }

    @Test
    void eveSeesNothingAndChangesNothing() {
        approved();

        assertThat(EVE.asks(clarifications::current)).isEmpty();
        assertThat(EVE.asks(clarifications::ownProgress)).isEmpty();
        assertThatExceptionOfType(NotHere.class).isThrownBy(() -> writes(EVE, Question.PURPOSE, "Mit", 1));
        int changed = EVE.asks(() -> transaction.execute(status ->
                jdbc.sql("update clarifications.answer set text = 'Eve'").update()));
        assertThat(changed).isZero();
        assertThat(EVE.<Integer, RuntimeException>asks(() -> transaction.execute(
                        status -> jdbc.sql("""
                        select (select count(*) from clarifications.clarification) + (select count(*) from clarifications.answer)
                             + (select count(*) from clarifications.checklist_tick)""").query(Integer.class).single())))
                .isZero();
    }

    private void approved() {
        writes(INGE, Question.PURPOSE, "Ingen skal være alene.", 0);
        writes(INGE, Question.NOT_OUR_TASKS, "Vi løfter ikke.", 0);
        INGE.does(() -> clarifications.heard(HEARING, 0));
        JENS.does(() -> clarifications.approve(APPROVAL, 1));
    }

    private void writes(Cast who, Question question, String text, int seen) {
        who.does(() -> clarifications.write(question, text, seen));
    }

    private Clarification current(Cast who) {
        return who.asks(clarifications::current).orElseThrow();
    }

    private Answer answer(Question question) {
        return Objects.requireNonNull(current(INGE).answers().get(question));
    }

    private void refused(Runnable attempt, String why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> JENS.does(attempt))
                .withMessage(why);
    }

    private int journalled(String what) {
        return INGE.asks(
                () -> transaction.execute(status -> jdbc.sql("select count(*) from journal.entry where what = :what")
                        .param("what", what)
                        .query(Integer.class)
                        .single()));
    }

    private static Hearing on(LocalDate day) {
        return new Hearing(day, HEARING.how(), HEARING.people(), HEARING.remarks());
    }
}
