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
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Parties;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Voice;
import dk.samspil.launches.Goes;
import dk.samspil.launches.LaunchLine;
import dk.samspil.launches.Launches;
import dk.samspil.launches.LineKind;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who do something differently are asked after three months, if there is still reason to. */
@SamspilModuleTest
@Import(Gathering.class)
class LaunchMailTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 12, 1);

    @Autowired
    Gathering gathering;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Parties parties;

    @Autowired
    Launches launches;

    @Autowired
    LaunchWriter writer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    PlaceId place;
    UUID line;

    @BeforeEach
    void somethingIsDoneDifferently() {
        Nearby.haveAccounts(jdbc, KAREN, INGE);
        place = gathering.ofThree();
        INGE.does(() -> parties.introduce(place, Nearby.contact(INGE), own().version()));
        line = ids.next();
        KAREN.does(() -> launches.add(place, differently(INGE, BEGUN)));
    }

    @Test
    void itIsAskedOnTheDayAndNotBefore() {
        clock.set(BEGUN.plusMonths(3).minusDays(1).atTime(9, 0));
        assertThat(asked()).isEmpty();

        clock.set(BEGUN.plusMonths(3).atTime(9, 0));
        assertThat(asked()).hasValueSatisfying(letter -> {
            assertThat(letter.parts().toString()).contains("Hvem gør det anderledes", "Vi ringer først.");
            assertThat(requireNonNull(letter.button()).path()).contains("/svar/gaar-det/");
        });
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void movedToALaterDayItIsAskedThenAndAnsweredItIsNotAskedAtAll() {
        KAREN.does(() -> launches.change(place, differently(INGE, BEGUN.plusMonths(1))));
        clock.set(BEGUN.plusMonths(3).atTime(9, 0));
        assertThat(asked()).isEmpty();
        assertThat(orders()).isEqualTo(1);

        clock.set(BEGUN.plusMonths(4).atTime(9, 0));
        INGE.does(() -> launches.answer(place, line, Voice.own(), Goes.YES, ""));
        assertThat(asked()).isEmpty();
    }

    @Test
    void whatHadGoneOnForLongWhenItWasWrittenIsAskedAboutTheNextMorning() {
        clock.set(BEGUN.atTime(12, 0));
        line = ids.next();
        KAREN.does(() -> launches.add(place, differently(INGE, BEGUN.minusMonths(4))));
        assertThat(orders()).isEqualTo(1);
        assertThat(jdbc.sql("select execution_time from notifications.scheduled_tasks where task_instance like :name")
                        .param("name", "GOES/" + line + "%")
                        .query(OffsetDateTime.class)
                        .single()
                        .atZoneSameInstant(Texts.ZONE)
                        .toLocalDateTime())
                .isEqualTo(BEGUN.plusDays(1).atTime(9, 0));
        assertThat(asked()).isPresent();
    }

    private Party own() {
        return collaborations.room(place).party(INGE.organisation()).orElseThrow();
    }

    private LaunchLine differently(Cast party, LocalDate from) {
        return new LaunchLine(
                line,
                LineKind.DIFFERENTLY,
                "Hvem gør det anderledes",
                "Vi ringer først.",
                party.organisation(),
                "",
                from,
                KAREN.organisation(),
                false,
                null,
                1);
    }

    private Optional<Letter> asked() {
        var order = MailOrder.between(MailKind.GOES, line, place, INGE.organisation(), KAREN.organisation());
        return new Actor.Job("test", INGE.organisation()).call(() -> writer.asked(order));
    }

    private int orders() {
        return jdbc.sql("select count(*) from notifications.scheduled_tasks where task_instance like :name")
                .param("name", "GOES/" + line + "%")
                .query(Integer.class)
                .single();
    }
}
