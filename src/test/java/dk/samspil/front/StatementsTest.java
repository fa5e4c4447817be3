package dk.samspil.front;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.SamspilTest;
import dk.samspil.SignedIn;
import dk.samspil.Statements;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Section;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.meetings.Convening;
import dk.samspil.meetings.MeetingId;
import dk.samspil.minutes.Writing;
import dk.samspil.remarks.Disagreements;
import dk.samspil.remarks.Remarks;
import dk.samspil.rolesplits.AroundTheTable;
import dk.samspil.rounds.Asking;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import dk.samspil.sixanswers.Answering;
import dk.samspil.sixanswers.View;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A page asks the database a dozen questions at most, however many parties there are, and however much waits. */
@SamspilTest
@Import({
    Town.class,
    Gathering.class,
    Asking.class,
    Answering.class,
    AroundTheTable.class,
    Convening.class,
    Writing.class,
    Agreeing.class,
    Statements.class
})
class StatementsTest {

    /** A dozen, less the one for the memberships: Town answers for them from memory. */
    private static final int MOST = 12 - 1;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Statements statements;

    @Autowired
    Gathering gathering;

    @Autowired
    Asking asking;

    @Autowired
    Answering answering;

    @Autowired
    AroundTheTable table;

    @Autowired
    Convening convening;

    @Autowired
    Writing writing;

    @Autowired
    Rounds rounds;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Remarks remarks;

    @Autowired
    Disagreements disagreements;

    @Autowired
    Ids ids;

    @Autowired
    SessionRepository<? extends Session> sessions;

    PlaceId place;
    MeetingId meeting;

    @BeforeEach
    void muchHasBeenSaid() {
        place = gathering.ofThree();
        var round = asking.ask(place);
        for (var one : List.of(KAREN, YUSUF, INGE)) {
            answering.answers(one, round, View.YES, "Ord");
        }
        KAREN.does(() -> rounds.ask(place, RoundKind.LADDER, Gathering.DUE));
        table.shown(place, table.thursdays(place), table.breaks(place));
        meeting = convening.call(place);
        writing.notes(KAREN, meeting, "Det går godt.", 0);
        writing.sends(KAREN, meeting, null);
    }

    @Test
    void minSide() {
        assertFew("/min-side");
    }

    @Test
    void theOverview() {
        assertFew("/samarbejder/" + place);
    }

    @Test
    void theLadder() {
        assertFew("/samarbejder/" + place + "/trappen");
    }

    @Test
    void whoDoesWhat() {
        assertFew("/samarbejder/" + place + "/roller");
    }

    @Test
    void theMinutesOfAMeeting() {
        assertFew("/samarbejder/" + place + "/moeder/" + meeting + "/referat");
    }

    @Test
    void aClauseThatIsTalkedAbout() {
        var agreement = agreeing.drafted(place, YUSUF, INGE);
        var section = talkedAbout(agreement);
        assertFew(agreement.path() + "/afsnit/" + section.id());
    }

    @Test
    void anAgreement() {
        var agreement = agreeing.drafted(place, YUSUF, INGE);
        talkedAbout(agreement);
        assertFew(agreement.path());
    }

    @Test
    void theListOfOrganisations() {
        assertFew("/organisationer");
    }

    private Section talkedAbout(Agreement agreement) {
        var section = agreeing.sections(agreement).getFirst();
        var remark = ids.next();
        YUSUF.does(() -> remarks.make(section.id(), remark, "", "Hvor tit?", Voice.own()));
        INGE.does(() -> remarks.reply(remark, ids.next(), "Hver måned.", Voice.own()));
        YUSUF.does(() -> disagreements.begin(section.id(), ids.next(), "Hvor tit mødes vi?", "To gange om året."));
        return section;
    }

    /** For a municipality, and for an association, whose people may have been lent hats as well. */
    private void assertFew(String path) {
        for (var person : List.of(KAREN, INGE)) {
            var browser = new Browser(mvc);
            browser.plant(SignedIn.cookie(sessions, person));
            browser.open(path);
            statements.begin();
            assertThat(browser.open(path)).hasStatusOk();
            assertThat(statements.asked())
                    .as(path + " for " + person)
                    .anyMatch(asked -> asked.contains("spring_session"))
                    .hasSizeLessThanOrEqualTo(MOST);
        }
    }
}
