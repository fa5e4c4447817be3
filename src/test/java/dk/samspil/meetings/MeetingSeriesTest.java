package dk.samspil.meetings;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static dk.samspil.meetings.Convening.PLAN;
import static dk.samspil.meetings.Convening.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkIsClosed;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SamspilModuleTest
@Import({Gathering.class, Convening.class})
class MeetingSeriesTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Convening convening;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingSeries series;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    PlaceId place;
    SeriesId row;

    @BeforeEach
    void karenCallsThreeMeetings() {
        place = gathering.ofThree();
        row = convening.callSeveral(place, 3);
    }

    @Test
    void whoCallsComesToAllAndEachHasItsOwnAgenda() {
        var all = INGE.asks(() -> series.of(row));

        assertThat(all)
                .extracting(meeting -> meeting.plan().hour().day())
                .containsExactly(LocalDate.of(2026, 12, 10), LocalDate.of(2027, 1, 7), LocalDate.of(2027, 2, 4));
        assertThat(all).allSatisfy(meeting -> {
            assertThat(coming(meeting, KAREN)).contains(Coming.YES);
            assertThat(coming(meeting, INGE)).isEmpty();
            assertThat(meeting.agenda()).extracting(Item::words).containsExactly("Hvordan går det?");
        });
        assertThat(INGE.asks(() -> meetings.in(place, 1))).hasSize(3);
    }

    @Test
    void sentTwiceItIsOneRowAndOneWrongDayIsNone() {
        KAREN.does(() -> series.call(place, row, MeetingKind.CONTACT, List.of(PLAN), List.of()));
        assertThat(KAREN.asks(() -> meetings.in(place, 1))).hasSize(3);

        var night = Convening.plan(LocalDate.of(2027, 2, 28), LocalTime.of(2, 30));
        var other = new SeriesId(ids.next());
        assertThatThrownBy(() -> KAREN.does(() -> series.call(
                        place,
                        other,
                        MeetingKind.CONTACT,
                        List.of(night, night.on(LocalDate.of(2027, 3, 28))),
                        List.of())))
                .isInstanceOf(Refusal.class)
                .hasMessage("meetings.problem.noSuchTime");
        assertThat(KAREN.asks(() -> meetings.in(place, 1))).hasSize(3);
    }

    @Test
    void oneOfThemIsMovedAloneAndAskedAnewAlone() {
        convening.comesToAll(INGE, row);
        var second = KAREN.asks(() -> series.of(row)).get(1);
        KAREN.does(() -> meetings.change(second.id(), PLAN.on(LocalDate.of(2027, 1, 14)), 1));

        var all = YUSUF.asks(() -> series.of(row));
        assertThat(all).extracting(meeting -> coming(meeting, INGE)).containsExactly(yes(), Optional.empty(), yes());
        assertThat(all.get(1).plan().hour().day()).isEqualTo(LocalDate.of(2027, 1, 14));
        assertThat(all.get(2).plan().hour().day()).isEqualTo(LocalDate.of(2027, 2, 4));
    }

    @Test
    void whenOneHasMovedMeanwhileNothingIsAnswered() {
        var seen = INGE.asks(() -> series.of(row));
        KAREN.does(() -> meetings.change(seen.get(2).id(), PLAN.on(LocalDate.of(2027, 2, 11)), 1));
        var answers = INGE.asks(() -> seen.stream()
                .map(one ->
                        new MeetingSeries.Answer(one.id(), said(Coming.YES, "Inge"), Convening.seen(one, Voice.own())))
                .toList());

        assertThatThrownBy(() -> INGE.does(() -> series.answer(row, answers, Voice.own())))
                .isInstanceOf(Refusal.class)
                .hasMessage("meetings.problem.seriesMoved");
        assertThat(INGE.asks(() -> series.of(row)))
                .allSatisfy(one -> assertThat(coming(one, INGE)).isEmpty());
    }

    @Test
    void whenAColleagueHasAnsweredMeanwhileNothingIsAnswered() {
        var first = INGE.asks(() -> series.of(row)).getFirst();
        var answer = new MeetingSeries.Answer(first.id(), said(Coming.NO, ""), new Attending.Seen(0, 1));
        convening.comes(INGE, first.id());

        assertThatThrownBy(() -> INGE.does(() -> series.answer(row, List.of(answer), Voice.own())))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aLinkAnswersForAllOfThemOnce() {
        var holder = gathering.holder(gathering.link(LinkPurpose.SERIES, INGE, place, row.value()));
        holder.run(() -> convening.answerAll(row, said(Coming.MAYBE, ""), Voice.own()));

        assertThat(KAREN.asks(() -> series.of(row)))
                .allSatisfy(one -> assertThat(coming(one, INGE)).contains(Coming.MAYBE));
        assertThatThrownBy(() -> holder.run(() -> convening.answerAll(row, said(Coming.NO, ""), Voice.own())))
                .isInstanceOf(LinkIsClosed.class);
    }

    @Test
    void theRestIsCalledOffAndWhatHasBeenStands() {
        clock.set(LocalDateTime.of(2027, 1, 2, 9, 0));
        KAREN.does(() -> series.cancelTheRest(row, "Vi holder en pause."));
        KAREN.does(() -> series.cancelTheRest(row, "Vi holder en pause."));

        assertThat(INGE.asks(() -> series.of(row)))
                .extracting(Meeting::isCancelled)
                .containsExactly(false, true, true);
        assertThat(INGE.asks(() -> meetings.next(place))).isEmpty();
    }

    @Test
    void whoComesLaterIsAskedToThoseThatLieAhead() {
        clock.set(LocalDateTime.of(2027, 1, 2, 9, 0));
        gathering.join(place, EVE);

        assertThat(EVE.asks(() -> series.of(row)))
                .extracting(one -> one.attendance(EVE.organisation()).isPresent())
                .containsExactly(false, true, true);
    }

    @Test
    void eveSeesAndDoesNothing() {
        assertThatThrownBy(() -> EVE.asks(() -> series.of(row))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> convening.comesToAll(EVE, row)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> series.cancelTheRest(row, ""))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() ->
                        series.call(place, new SeriesId(ids.next()), MeetingKind.OTHER, List.of(PLAN), List.of())))
                .isInstanceOf(NotHere.class);
    }

    private static Optional<Coming> yes() {
        return Optional.of(Coming.YES);
    }

    private static Optional<Coming> coming(Meeting meeting, Cast person) {
        return meeting.attendance(person.organisation()).map(Attendance::said).map(Attendance.Said::coming);
    }
}
