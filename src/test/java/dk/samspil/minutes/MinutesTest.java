package dk.samspil.minutes;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkIsClosed;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.meetings.Convening;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.Meetings;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SamspilModuleTest
@Import({Gathering.class, Convening.class, Writing.class})
class MinutesTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, TestClock.ZONE);
    private static final List<OrganisationId> ALL =
            List.of(KAREN.organisation(), YUSUF.organisation(), INGE.organisation());

    @Autowired
    Gathering gathering;

    @Autowired
    Convening convening;

    @Autowired
    Writing writing;

    @Autowired
    Minutes minutes;

    @Autowired
    Approving approving;

    @Autowired
    Meetings meetings;

    @Autowired
    Ids ids;

    PlaceId place;
    MeetingId meeting;

    @BeforeEach
    void theyMeet() {
        place = gathering.ofThree();
        meeting = convening.call(place);
        writing.notes(KAREN, meeting, "Det går godt.", 0);
    }

    @Test
    void twoPensAtOnceLoseNobodysWords() {
        writing.notes(YUSUF, meeting, "Det går godt, siger Yusuf.", 1);

        assertThatThrownBy(() -> writing.notes(INGE, meeting, "Det går skidt.", 1))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> writing.notes(INGE, meeting, "Det går skidt.", 0))
                .isInstanceOf(Stale.class);
        assertThat(sheet().notes()).extracting(Note::words).containsExactly("Det går godt, siger Yusuf.");
        writing.notes(INGE, meeting, "Det går godt, siger Yusuf.", 1);
        INGE.does(() -> minutes.note(meeting, meeting.value(), "Vejret.", 0));
        assertThat(sheet().notes()).hasSize(2);
        assertThatThrownBy(() -> INGE.does(() -> minutes.note(meeting, ids.next(), "Andet", 0)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void whatIsPromisedIsDoneOnceByAPartyThatIsIn() {
        var action = writing.action(meeting, INGE, TODAY);
        KAREN.does(() -> minutes.agree(action));
        KAREN.does(() -> minutes.agree(action));
        assertThat(sheet().actions()).hasSize(1);
        assertThatThrownBy(() -> KAREN.does(() -> minutes.agree(writing.action(meeting, EVE, TODAY))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> KAREN.does(() -> minutes.agree(writing.action(meeting, INGE, TODAY.minusDays(1)))))
                .isInstanceOf(Refusal.class);

        INGE.does(() -> minutes.done(action.id()));
        KAREN.does(() -> minutes.strikeAction(action.id()));
        assertThat(sheet().actions()).allMatch(Action::isDone).hasSize(1);
    }

    @Test
    void allHaveSaidYesThatHaveNotBeenSilentTooLong() {
        writing.sends(KAREN, meeting, 14);
        writing.sends(KAREN, meeting, 14);
        assertThat(sheet().isApproved(ALL, TODAY)).isFalse();
        writing.approves(INGE, meeting);
        assertThat(sheet().isApproved(ALL, TODAY.plusDays(14))).isFalse();
        assertThat(sheet().isApproved(ALL, TODAY.plusDays(15))).isTrue();
        assertThat(sheet().isApproved(List.of(KAREN.organisation(), INGE.organisation()), TODAY))
                .isTrue();

        YUSUF.does(() -> approving.answer(meeting, 1, false, "Solgården staves med S.", Voice.own()));
        assertThat(sheet().isApproved(ALL, TODAY.plusDays(15))).isFalse();
        writing.approves(YUSUF, meeting);
        assertThat(sheet().isApproved(ALL, TODAY)).isTrue();
    }

    @Test
    void whoeverWaitsForEverybodyWaits() {
        writing.sends(KAREN, meeting, null);

        assertThat(sheet().isApproved(ALL, TODAY.plusYears(1))).isFalse();
    }

    @Test
    void approvedByOneAndChangedByAnotherTheApprovalIsTakenBackAndToldOf() {
        writing.sends(KAREN, meeting, 14);
        writing.approves(INGE, meeting);
        writing.notes(YUSUF, meeting, "Det går nogenlunde.", 1);

        assertThat(sheet().isSent()).isFalse();
        assertThat(sheet().edition()).isEqualTo(2);
        assertThat(sheet().changedBy()).isEqualTo("Yusuf Demir");
        assertThat(sheet().takenBack())
                .extracting(Approval::organisation)
                .containsExactlyInAnyOrder(KAREN.organisation(), INGE.organisation());
        assertThatThrownBy(() -> YUSUF.does(() -> approving.answer(meeting, 1, true, "", Voice.own())))
                .hasMessage("minutes.problem.changed");
        writing.sends(YUSUF, meeting, 14);
        assertThat(sheet().current(INGE.organisation()).orElseThrow().isSilent())
                .isTrue();
        assertThat(sheet().current(YUSUF.organisation()).orElseThrow().isYes()).isTrue();
    }

    @Test
    void whatIsDoneTakesNoApprovalBack() {
        var action = writing.action(meeting, INGE, TODAY);
        KAREN.does(() -> minutes.agree(action));
        writing.sends(KAREN, meeting, 14);
        INGE.does(() -> minutes.done(action.id()));

        assertThat(sheet().isSent()).isTrue();
    }

    @Test
    void aLinkSaysYesOnceAndOnlyToWhatWasRead() {
        writing.sends(KAREN, meeting, 14);
        var holder = gathering.holder(gathering.link(LinkPurpose.MINUTES, INGE, place, meeting.value()));
        holder.run(() -> approving.answer(meeting, 1, true, "", Voice.own()));

        assertThat(sheet().current(INGE.organisation()).orElseThrow().isYes()).isTrue();
        assertThatThrownBy(() -> holder.run(() -> approving.answer(meeting, 1, false, "Nej", Voice.own())))
                .isInstanceOf(LinkIsClosed.class);
    }

    @Test
    void nothingIsSentWhereNothingIsWrittenAndNothingIsWrittenOfWhatWasCalledOff() {
        var empty = convening.call(place);
        assertThatThrownBy(() -> writing.sends(KAREN, empty, 14)).hasMessage("minutes.problem.blank");
        KAREN.does(() -> meetings.cancel(empty, ""));
        assertThatThrownBy(() -> KAREN.does(() -> minutes.decide(empty, new Decision(ids.next(), "Ja"))))
                .hasMessage("minutes.problem.cancelled");
    }

    @Test
    void eveReadsAndWritesNothing() {
        writing.sends(KAREN, meeting, 14);
        var action = writing.action(meeting, INGE, TODAY);
        KAREN.does(() -> minutes.agree(action));

        assertThatThrownBy(() -> EVE.asks(() -> minutes.of(meeting))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> writing.notes(EVE, meeting, "Hej", 1)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> writing.approves(EVE, meeting)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> minutes.done(action.id()))).isInstanceOf(NotHere.class);
    }

    private Sheet sheet() {
        return KAREN.asks(() -> minutes.of(meeting));
    }
}
