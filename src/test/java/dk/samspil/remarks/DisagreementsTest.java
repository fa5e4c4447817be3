package dk.samspil.remarks;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.Section;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.meetings.Hour;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.MeetingKind;
import dk.samspil.meetings.Meetings;
import dk.samspil.meetings.Plan;
import dk.samspil.web.Language;
import dk.samspil.web.Messages;
import dk.samspil.web.Stale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@Import({Gathering.class, Agreeing.class})
class DisagreementsTest {

    private static final String QUESTION = "Hvem betaler for kørslen?";

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Agreements agreements;

    @Autowired
    Drafting drafting;

    @Autowired
    Disagreements disagreements;

    @Autowired
    Raising raising;

    @Autowired
    OpenEnds openEnds;

    @Autowired
    Meetings meetings;

    @Autowired
    Messages messages;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    PlaceId place;
    Agreement agreement;
    Section section;

    @BeforeEach
    void theyWrite() {
        place = gathering.ofThree();
        agreement = agreeing.drafted(place, INGE);
        section = agreeing.sections(agreement).getFirst();
    }

    @Test
    void eachPartySaysForItselfWhatItThinks() {
        var id = disagree();
        assertThat(disagreement(id).silent(agreement))
                .extracting(party -> party.organisation())
                .containsExactly(INGE.organisation());

        KAREN.does(() ->
                disagreements.say(id, "Naboer, sagde Inge.", Voice.onThePhone(INGE.organisation(), "Inge Balle"), 0));
        INGE.does(() -> disagreements.say(id, "Kommunen.", Voice.own(), 1));
        assertThatThrownBy(() -> KAREN.does(
                        () -> disagreements.say(id, "Naboer.", Voice.onThePhone(INGE.organisation(), "Inge Balle"), 2)))
                .hasMessage("remarks.problem.saidItself");
        assertThatThrownBy(() -> INGE.does(() -> disagreements.say(id, "Jo, vi.", Voice.own(), 1)))
                .isInstanceOf(Stale.class);

        assertThat(disagreement(id).view(INGE.organisation()).orElseThrow().words())
                .isEqualTo("Kommunen.");
        assertThat(disagreement(id).silent(agreement)).isEmpty();
        assertThat(KAREN.<Integer, RuntimeException>asks(() -> transaction.execute(
                        status -> jdbc.sql("update remarks.view set words = 'Naboer.' where organisation = :inge")
                                .param("inge", INGE.organisation().value())
                                .update())))
                .isZero();
    }

    @Test
    void itIsTalkedAboutAtTheNextMeetingAnybodyCalls() {
        var id = disagree();
        INGE.does(() -> raising.remember(id));
        assertThat(disagreement(id).waiting()).isTrue();

        var meeting = call();
        assertThat(disagreement(id).meeting()).isEqualTo(meeting);
        KAREN.does(() -> raising.raise(id, meeting));
        assertThat(KAREN.asks(() -> meetings.meeting(meeting)).agenda())
                .extracting(item -> item.words())
                .containsExactly(QUESTION);

        KAREN.does(() -> meetings.cancel(meeting, "Sne"));
        assertThat(disagreement(id).waiting()).isTrue();
        assertThat(disagreement(id).meeting()).isNull();
        var next = call();
        assertThat(disagreement(id).meeting()).isEqualTo(next);
    }

    @Test
    void theDecisionIsWrittenBackWithTheClause() {
        var id = disagree();
        var meeting = call();
        assertThatThrownBy(() -> KAREN.does(() -> disagreements.settle(
                        id, Outcome.AGREED, "Kommunen betaler.", meeting, 1, new Disagreements.Rewording("Nyt", 1))))
                .isInstanceOf(Stale.class);
        assertThat(disagreement(id).isOpen()).isTrue();
        assertThat(ends()).anyMatch(line -> line.contains(QUESTION));

        KAREN.does(() -> disagreements.settle(
                id,
                Outcome.AGREED,
                "Kommunen betaler.",
                meeting,
                1,
                new Disagreements.Rewording("Kommunen betaler kørslen.", section.version())));
        assertThat(now().words()).isEqualTo("Kommunen betaler kørslen.");
        assertThatThrownBy(() ->
                        INGE.does(() -> disagreements.settle(id, Outcome.DIFFERENT_FOR_NOW, "Vi venter.", null, 1)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> INGE.does(() -> disagreements.say(id, "Jo.", Voice.own(), 0)))
                .hasMessage("remarks.problem.settled");
        assertThat(ends()).isEmpty();
        assertThat(disagreement(id).settlement())
                .extracting(Settlement::decision, Settlement::name, Settlement::meeting)
                .containsExactly("Kommunen betaler.", "Karen Holm", meeting);
    }

    @Test
    void eveSeesNothingOfIt() {
        var id = disagree();

        assertThatThrownBy(() -> EVE.asks(() -> disagreements.disagreement(id))).isInstanceOf(NotHere.class);
        assertThat(EVE.<List<Disagreement>, RuntimeException>asks(() -> disagreements.of(agreement.id())))
                .isEmpty();
        assertThatThrownBy(() -> EVE.does(() -> disagreements.say(id, "Eve", Voice.own(), 0)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> raising.remember(id))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> disagreements.settle(id, Outcome.AGREED, "Eve", null, 1)))
                .isInstanceOf(NotHere.class);
    }

    private UUID disagree() {
        var id = ids.next();
        KAREN.does(() -> disagreements.begin(section.id(), id, QUESTION, "Naboer."));
        return id;
    }

    private MeetingId call() {
        var id = new MeetingId(ids.next());
        var hour = new Hour(LocalDate.ofInstant(TestClock.START, TestClock.ZONE).plusDays(20), LocalTime.of(14, 0), 60);
        KAREN.does(() -> meetings.call(
                place, id, MeetingKind.OTHER, new Plan("Dialogmøde", hour, "Rådhuset", "", ""), List.of()));
        return id;
    }

    private Disagreement disagreement(UUID id) {
        return KAREN.asks(() -> disagreements.disagreement(id));
    }

    private Section now() {
        return KAREN.asks(() -> drafting.section(section.id()));
    }

    private Edition edition() {
        return KAREN.asks(() -> agreements.agreement(agreement.id())).editions().getFirst();
    }

    private List<String> ends() {
        return KAREN.asks(() -> openEnds.before(edition(), messages.in(Language.DA)));
    }
}
