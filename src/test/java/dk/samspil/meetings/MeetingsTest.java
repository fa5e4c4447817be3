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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SamspilModuleTest
@Import({Gathering.class, Convening.class})
class MeetingsTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Convening convening;

    @Autowired
    Meetings meetings;

    @Autowired
    Attending attending;

    @Autowired
    Agenda agenda;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    PlaceId place;
    MeetingId meeting;

    @BeforeEach
    void karenCallsThemTogether() {
        place = gathering.ofThree();
        meeting = convening.call(place);
    }

    @Test
    void whoCallsComesAndTheOthersAreAsked() {
        assertThat(coming(KAREN)).isEqualTo(Coming.YES);
        assertThat(coming(INGE)).isNull();
        assertThat(INGE.asks(() -> meetings.meeting(meeting)).agenda())
                .extracting(Item::words)
                .containsExactly("Hvordan går det?");
        assertThat(INGE.asks(() -> meetings.next(place))).extracting(Listed::id).containsExactly(meeting);
    }

    @Test
    void sentTwiceItIsOneMeeting() {
        KAREN.does(() -> meetings.call(place, meeting, MeetingKind.CONTACT, PLAN, List.of()));

        assertThat(KAREN.asks(() -> meetings.in(place, 1))).hasSize(1);
    }

    @Test
    void aMeetingNeedsSomebodyToMeetAndATimeThatIsComing() {
        assertThatThrownBy(() -> convening.call(gathering.alone()))
                .isInstanceOf(Refusal.class)
                .hasMessage("meetings.problem.alone");
        assertThatThrownBy(() -> convening.call(place, at(2026, 11, 20, 9, 59)))
                .isInstanceOf(Refusal.class)
                .hasMessage("meetings.problem.past");
        assertThatThrownBy(() -> convening.call(place, at(2027, 3, 28, 2, 30)))
                .isInstanceOf(Refusal.class)
                .hasMessage("meetings.problem.noSuchTime");
    }

    @Test
    void theNightTheClocksChangeAMeetingIsAsLongAsItWas() {
        var hour = new Hour(LocalDate.of(2027, 10, 31), LocalTime.of(1, 30), 120);

        assertThat(LocalDateTime.ofInstant(hour.endsAt(), TestClock.ZONE))
                .isEqualTo(LocalDateTime.of(2027, 10, 31, 2, 30));
        convening.call(place, new Plan("Nattemøde", hour, "Havnen", "", ""));
        assertThat(KAREN.asks(() -> meetings.in(place, 1))).hasSize(2);
    }

    @Test
    void movedAfterHalfHaveAnsweredItAsksAnewAndRemembers() {
        convening.comes(INGE, meeting);
        var moved = at(2026, 12, 11, 9, 0);
        KAREN.does(() -> meetings.change(meeting, moved, 1));

        var found = YUSUF.asks(() -> meetings.meeting(meeting));
        assertThat(found.before()).isEqualTo(new Meeting.Before(PLAN.hour().startsAt(), "Medborgerhuset"));
        assertThat(found.sequence()).isEqualTo(1);
        assertThat(coming(KAREN)).isEqualTo(Coming.YES);
        assertThat(coming(INGE)).isNull();
        assertThat(found.attendance(INGE.organisation()).orElseThrow().before()).isEqualTo(Coming.YES);
        assertThat(INGE.asks(() -> meetings.next(place)).getFirst().startsAt())
                .isEqualTo(moved.hour().startsAt());
    }

    @Test
    void anAnswerToTheTimeBeforeIsNotTakenForTheNewOne() {
        var seen = new Attending.Seen(0, 1);
        YUSUF.does(() -> meetings.change(meeting, at(2026, 12, 11, 9, 0), 1));

        assertThatThrownBy(() ->
                        INGE.does(() -> attending.answer(meeting, said(Coming.YES, "Inge"), null, Voice.own(), seen)))
                .isInstanceOf(Refusal.class)
                .hasMessage("meetings.problem.moved");
    }

    @Test
    void twoWhoChangeAMeetingAtOnceAreNotBothRight() {
        KAREN.does(() -> meetings.change(meeting, at(2026, 12, 11, 9, 0), 1));

        assertThatThrownBy(() -> YUSUF.does(() -> meetings.change(meeting, at(2026, 12, 12, 9, 0), 1)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> INGE.does(() ->
                        attending.answer(meeting, said(Coming.NO, ""), null, Voice.own(), new Attending.Seen(1, 1))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whatIsCalledOffOrOverStaysAsItWas() {
        KAREN.does(() -> meetings.cancel(meeting, "Der er sne."));
        KAREN.does(() -> meetings.cancel(meeting, "Der er sne."));

        assertThatThrownBy(() -> convening.comes(INGE, meeting)).hasMessage("meetings.problem.cancelled");
        assertThat(INGE.asks(() -> meetings.next(place))).isEmpty();

        var other = convening.call(place);
        clock.set(LocalDateTime.of(2026, 12, 10, 15, 30));
        assertThatThrownBy(() -> convening.comes(INGE, other)).hasMessage("meetings.problem.over");
        assertThatThrownBy(() -> INGE.does(() -> agenda.propose(other, convening.item(INGE, "Bus"))))
                .hasMessage("meetings.problem.over");
    }

    @Test
    void aForwardedLinkSpeaksOnceForItsOrganisationAndSaysWhoSpoke() {
        var holder = gathering.holder(gathering.link(LinkPurpose.MEETING, INGE, place, meeting.value()));
        var own = holder.call(Voice::own);
        var colleague = new Voice(own.organisation(), "Tage Vind", own.channel(), null, own.link());
        holder.run(() -> convening.answer(
                meeting, said(Coming.YES, "Tage Vind"), convening.item(INGE, "Hvem henter?"), colleague));

        var found = KAREN.asks(() -> meetings.meeting(meeting));
        assertThat(found.attendance(INGE.organisation()).orElseThrow().byName()).isEqualTo("Tage Vind");
        assertThat(found.attendance(YUSUF.organisation()).orElseThrow().isSilent())
                .isTrue();
        assertThat(found.agenda()).extracting(Item::words).containsExactly("Hvordan går det?", "Hvem henter?");
        assertThatThrownBy(() -> holder.run(() -> convening.answer(meeting, said(Coming.NO, ""), null, colleague)))
                .isInstanceOf(LinkIsClosed.class);
    }

    @Test
    void everyPartyPutsPointsOnTheAgendaAndTheirOrderIsTheirs() {
        var bus = convening.item(INGE, "Bus");
        INGE.does(() -> agenda.propose(meeting, bus));
        INGE.does(() -> agenda.propose(meeting, bus));
        YUSUF.does(() -> agenda.raise(meeting, bus.id()));
        YUSUF.does(() -> agenda.raise(meeting, bus.id()));
        assertThat(points()).containsExactly("Bus", "Hvordan går det?");

        KAREN.does(() -> agenda.rewrite(meeting, bus.id(), "Bussen om torsdagen", 1));
        assertThatThrownBy(() -> INGE.does(() -> agenda.rewrite(meeting, bus.id(), "Taxa", 1)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> INGE.does(() -> agenda.strike(meeting, bus.id(), 1)))
                .isInstanceOf(Stale.class);
        INGE.does(() -> agenda.strike(meeting, bus.id(), 2));
        assertThat(points()).containsExactly("Hvordan går det?");
    }

    @Test
    void whoComesLaterIsAskedAndWhoLeavesIsNotWaitedFor() {
        gathering.join(place, EVE);
        assertThat(EVE.asks(() -> meetings.ahead(5)))
                .filteredOn(one -> one.place().equals(place))
                .hasSize(1);
        gathering.leave(place, EVE);
        assertThat(EVE.asks(() -> meetings.in(place, 1))).isEmpty();
        assertThat(KAREN.asks(() -> meetings.meeting(meeting)).attendance(EVE.organisation()))
                .isEmpty();
    }

    @Test
    void whatIsComingStandsBeforeWhatHasBeen() {
        var later = convening.call(place, at(2026, 12, 20, 10, 0));
        clock.set(LocalDateTime.of(2026, 12, 15, 10, 0));
        var last = convening.call(place, at(2026, 12, 24, 10, 0));

        assertThat(INGE.asks(() -> meetings.in(place, 1)))
                .extracting(Listed::id)
                .containsExactly(later, last, meeting);
    }

    @Test
    void eveSeesAndDoesNothing() {
        assertThatThrownBy(() -> EVE.asks(() -> meetings.meeting(meeting))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> convening.comes(EVE, meeting)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> meetings.cancel(meeting, ""))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> agenda.propose(meeting, convening.item(EVE, "Hej"))))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(
                        () -> meetings.call(place, new MeetingId(ids.next()), MeetingKind.OTHER, PLAN, List.of())))
                .isInstanceOf(NotHere.class);
        assertThat(EVE.asks(() -> meetings.in(place, 1))).isEmpty();
    }

    private @Nullable Coming coming(Cast person) {
        return KAREN.asks(() -> meetings.meeting(meeting))
                .attendance(person.organisation())
                .orElseThrow()
                .said()
                .coming();
    }

    private List<String> points() {
        return KAREN.asks(() -> meetings.meeting(meeting)).agenda().stream()
                .map(Item::words)
                .toList();
    }

    private static Plan at(int year, int month, int day, int hour, int minute) {
        return Convening.plan(LocalDate.of(year, month, day), LocalTime.of(hour, minute));
    }
}
