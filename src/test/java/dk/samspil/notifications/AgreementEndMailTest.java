package dk.samspil.notifications;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Parties;
import dk.samspil.renewals.Ahead;
import dk.samspil.renewals.Endings;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parties are reminded of an agreement's last day, once each, as long as nobody has chosen what then. */
@SamspilModuleTest
@Import({Gathering.class, Agreeing.class})
class AgreementEndMailTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, TestClock.ZONE);

    /** The Saturday before the clocks go back; ninety days before, it is summer. */
    private static final LocalDate LAST = LocalDate.of(2027, 11, 6);

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Parties parties;

    @Autowired
    Endings endings;

    @Autowired
    AgreementEndWriter writer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    PlaceId place;
    Agreement agreement;

    @BeforeEach
    void theyHaveSigned() {
        Nearby.haveAccounts(jdbc, KAREN, INGE);
        place = gathering.ofThree();
        introduce(KAREN);
        introduce(INGE);
        agreement = agreeing.signed(place, TODAY, LAST, INGE);
    }

    @Test
    void eachPartyIsRemindedThreeTimesAtNineOnTheWallInSummerAndInWinter() {
        assertThat(times(MailKind.AGREEMENT_ENDS_QUARTER))
                .hasSize(2)
                .allSatisfy(time ->
                        assertThat(onTheWall(time)).isEqualTo(LAST.minusDays(90).atTime(9, 0)));
        assertThat(times(MailKind.AGREEMENT_ENDS_MONTH)).hasSize(2);
        assertThat(times(MailKind.AGREEMENT_ENDS_WEEK)).hasSize(2).allSatisfy(time -> {
            assertThat(onTheWall(time)).isEqualTo(LAST.minusDays(7).atTime(9, 0));
        });

        clock.set(LAST.minusDays(90).atTime(9, 0));
        assertThat(reminder(Ahead.QUARTER, KAREN)).hasValueSatisfying(letter -> {
            assertThat(letter.parts().toString()).contains(Agreeing.TITLE, "6. november 2027");
            assertThat(requireNonNull(letter.button()).path()).isEqualTo(agreement.path());
        });
        assertThat(reminder(Ahead.MONTH, KAREN)).isEmpty();
    }

    @Test
    void whatWasMissedIsSaidLateUnlessTheNextOnesDayHasCome() {
        clock.set(LAST.minusDays(80).atTime(9, 0));
        assertThat(reminder(Ahead.QUARTER, INGE)).isPresent();
        clock.set(LAST.minusDays(30).atTime(9, 0));
        assertThat(reminder(Ahead.QUARTER, INGE)).isEmpty();
        assertThat(reminder(Ahead.MONTH, INGE)).isPresent();
        clock.set(LAST.atTime(9, 0));
        assertThat(reminder(Ahead.WEEK, INGE)).isPresent();
        clock.set(LAST.plusDays(1).atTime(9, 0));
        assertThat(reminder(Ahead.WEEK, INGE)).isEmpty();
    }

    @Test
    void whoHasChosenIsNotRemindedAndTheOthersHearWhatWasChosen() {
        clock.set(LAST.minusDays(90).atTime(8, 0));
        var ending = ids.next();
        INGE.does(() -> endings.say(ending, agreement.editions().getFirst().id(), LAST, "Vi er for få."));
        clock.set(LAST.minusDays(90).atTime(9, 0));

        assertThat(reminder(Ahead.QUARTER, KAREN)).isEmpty();
        assertThat(times(MailKind.ENDING_SAID)).hasSize(1);
        assertThat(said(ending))
                .hasValueSatisfying(letter -> assertThat(letter.parts().toString())
                        .contains("Inge Balle", "Vi er for få.", "6. november 2027"));

        INGE.does(() -> endings.withdraw(ending));
        assertThat(said(ending)).isEmpty();
        assertThat(times(MailKind.ENDING_GONE)).hasSize(1);
        assertThat(reminder(Ahead.QUARTER, KAREN)).isPresent();
    }

    @Test
    void whatTheNextEditionReplacedIsNotSpokenOf() {
        agreeing.renewed(agreement, LAST.plusDays(1), null);
        clock.set(LAST.minusDays(30).atTime(9, 0));
        assertThat(reminder(Ahead.MONTH, KAREN)).isEmpty();
    }

    private void introduce(Cast person) {
        person.does(() -> parties.introduce(
                place,
                Nearby.contact(person),
                collaborations
                        .room(place)
                        .party(person.organisation())
                        .orElseThrow()
                        .version()));
    }

    private Optional<Letter> reminder(Ahead ahead, Cast to) {
        var kind = switch (ahead) {
            case QUARTER -> MailKind.AGREEMENT_ENDS_QUARTER;
            case MONTH -> MailKind.AGREEMENT_ENDS_MONTH;
            case WEEK -> MailKind.AGREEMENT_ENDS_WEEK;
        };
        var order = order(kind, agreement.editions().getFirst().id().value(), to, null);
        return new Actor.Job("test", to.organisation()).call(() -> writer.reminder(ahead, order));
    }

    private Optional<Letter> said(UUID ending) {
        var order = order(MailKind.ENDING_SAID, ending, KAREN, INGE);
        return new Actor.Job("test", KAREN.organisation()).call(() -> writer.said(order));
    }

    private MailOrder order(MailKind kind, UUID subject, Cast to, @Nullable Cast from) {
        return MailOrder.between(kind, subject, place, to.organisation(), from == null ? null : from.organisation());
    }

    private List<OffsetDateTime> times(MailKind kind) {
        return jdbc.sql("select execution_time from notifications.scheduled_tasks where task_instance like :name")
                .param("name", kind + "/%/" + place + "/%")
                .query(OffsetDateTime.class)
                .list();
    }

    private static LocalDateTime onTheWall(OffsetDateTime time) {
        return time.atZoneSameInstant(Texts.ZONE).toLocalDateTime();
    }
}
