package dk.samspil.rolesplits;

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
import dk.samspil.access.Actor;
import dk.samspil.access.LinkIsClosed;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Language;
import dk.samspil.web.Messages;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@Import({Gathering.class, AroundTheTable.class})
class RoleSplitsTest {

    private static final Assessment SUPPLEMENT = Assessment.of(Situation.SUPPLEMENT, "Det er noget ekstra.");
    private static final Assessment REPLACEMENT = Assessment.of(Situation.REPLACEMENT, "Vi står alene med det.");

    @Autowired
    RoleSplits splits;

    @Autowired
    SplitTasks tasks;

    @Autowired
    AroundTheTable table;

    @Autowired
    Links links;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Messages messages;

    PlaceId place;
    UUID thursdays;
    UUID breaks;

    @BeforeEach
    void theMapIsWritten() {
        place = table.begin();
        thursdays = table.thursdays(place);
        breaks = table.breaks(place);
    }

    @Test
    void oneWhoHasNotAnsweredSeesNobodysAnswer() {
        var round = table.ask(place);
        table.says(KAREN, round, both(SUPPLEMENT));
        table.says(YUSUF, round, both(SUPPLEMENT));

        assertThat(seenBy(INGE)).isEmpty();
        assertThat(seenBy(KAREN))
                .hasSize(2)
                .allMatch(given -> given.organisation().equals(KAREN.organisation()));

        table.says(INGE, round, both(REPLACEMENT));
        assertThat(seenBy(KAREN)).hasSize(6);
        assertThat(seenBy(INGE)).hasSize(6);
    }

    @Test
    void theDayPassesAndTheSilentSeeNothing() {
        var round = table.ask(place);
        table.says(KAREN, round, both(SUPPLEMENT));
        table.says(YUSUF, round, both(REPLACEMENT));
        clock.advance(Duration.ofDays(20));

        assertThat(seenBy(KAREN)).hasSize(4);
        assertThat(seenBy(INGE)).isEmpty();
    }

    @Test
    void whatIsPutAsideIsForOnesOwnColleaguesOnly() {
        var round = table.ask(place);
        table.says(KAREN, round, both(SUPPLEMENT));
        INGE.does(() ->
                splits.putAside(round, new Sheet(Map.of(thursdays, REPLACEMENT, breaks, Assessment.NOTHING), 0)));
        clock.advance(Duration.ofDays(20));

        assertThat(seenBy(KAREN)).noneMatch(given -> given.organisation().equals(INGE.organisation()));
        assertThat(drafts(KAREN)).isZero();
        assertThat(drafts(INGE)).isEqualTo(2);
        var begun = INGE.asks(() -> splits.begun(splits.split(place).round(round)));
        assertThat(Sheet.of(begun).assessments()).containsEntry(thursdays, REPLACEMENT);

        INGE.does(() -> splits.assess(round, Voice.own(), new Sheet(both(REPLACEMENT), 1)));
        assertThat(drafts(INGE)).isZero();
        assertThat(seenBy(INGE)).hasSize(4);
    }

    @Test
    void anAnswerCoversEveryTaskThatStoodWhenItWasAsked() {
        var round = table.ask(place);
        clock.advance(Duration.ofMinutes(1));
        var later = table.write(YUSUF, place, "Nærvær på afdelingen", Map.of());

        assertThatThrownBy(() -> table.says(INGE, round, Map.of(thursdays, SUPPLEMENT)))
                .isInstanceOf(Refusal.class);
        table.says(INGE, round, both(SUPPLEMENT));
        var split = INGE.asks(() -> splits.split(place));
        assertThat(split.tasks()).extracting(SplitTask::id).containsExactly(thursdays, breaks, later);
        assertThat(split.tasks(split.round(round))).extracting(SplitTask::id).containsExactly(thursdays, breaks);
    }

    @Test
    void anAnswerIsGoneOverUntilItIsShownAndAColleagueIsNeverOverwritten() {
        var round = table.ask(place);
        table.says(KAREN, round, both(SUPPLEMENT));
        table.says(KAREN, round, both(SUPPLEMENT));
        assertThatThrownBy(() -> table.says(METTE, round, both(REPLACEMENT))).isInstanceOf(Stale.class);
        METTE.does(() -> splits.assess(round, Voice.own(), new Sheet(both(REPLACEMENT), 1)));
        assertThat(seenBy(KAREN))
                .extracting(given -> given.assessment().called())
                .containsOnly(Situation.REPLACEMENT);

        table.says(YUSUF, round, both(SUPPLEMENT));
        table.says(INGE, round, both(SUPPLEMENT));
        assertThatThrownBy(() -> KAREN.does(() -> splits.assess(round, Voice.own(), new Sheet(both(SUPPLEMENT), 2))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLinkAnswersOnce() {
        var round = table.ask(place);
        var token = table.linkFor(INGE, place, round).replaceAll(".*/", "");
        var holder = new Actor.LinkHolder(((Links.Opened.Valid) links.open(token)).link());

        holder.run(() -> splits.assess(round, Voice.own(), new Sheet(both(REPLACEMENT), 0)));
        assertThat(links.open(token)).isInstanceOf(Links.Opened.Spent.class);
        assertThatThrownBy(() -> holder.run(() -> splits.assess(round, Voice.own(), new Sheet(both(SUPPLEMENT), 0))))
                .isInstanceOf(LinkIsClosed.class);
    }

    @Test
    void whatIsToldOnThePhoneIsNotSeenByTheOneWhoWroteItDown() {
        var round = table.ask(place);
        KAREN.does(() -> splits.assess(
                round, Voice.onThePhone(INGE.organisation(), "Inge Balle"), new Sheet(both(REPLACEMENT), 0)));

        assertThat(seenBy(KAREN)).isEmpty();
        assertThat(seenBy(INGE)).hasSize(2);
        var danish = messages.in(Language.DA);
        var lines = new Actor.Job("receipt", INGE.organisation())
                .call(() -> splits.receipt(round, INGE.organisation(), danish));
        assertThat(lines)
                .containsExactly(
                        "Aktiviteter på daghjemmet: Erstatning. Vi står alene med det.",
                        "En pause til den pårørende: Erstatning. Vi står alene med det.");
        assertThat(new Actor.Job("receipt", EVE.organisation())
                        .call(() -> splits.receipt(round, INGE.organisation(), danish)))
                .isEmpty();
    }

    @Test
    void theOverviewSaysWhereThingsAreInASentence() {
        var round = table.ask(place);
        assertThat(sentence(INGE)).isEqualTo("I har ikke sagt, hvad I kalder opgaverne. Svar senest 4. december.");
        table.says(KAREN, round, both(SUPPLEMENT));
        assertThat(sentence(KAREN)).isEqualTo("Vi venter på Solgården og Naboer");
        table.says(YUSUF, round, both(SUPPLEMENT));
        table.says(INGE, round, Map.of(thursdays, REPLACEMENT, breaks, SUPPLEMENT));
        assertThat(sentence(KAREN)).isEqualTo("To opgaver. I ser ens på den ene og forskelligt på én.");
        assertThat(KAREN.asks(() -> splits.split(place)
                        .tally(splits.split(place).round(round))
                        .sentence(messages.in(Language.EN))))
                .isEqualTo("Two tasks. You see one of them alike and one differently.");
    }

    @Test
    void twoWhoWriteOnTheSameTaskKeepBothTexts() {
        var text = new TaskText("Torsdagsholdet", "", null, Map.of(AroundTheTable.NABOER, "Leder holdet"));
        YUSUF.does(() -> tasks.rewrite(place, thursdays, text, 1));
        assertThatThrownBy(() -> INGE.does(() -> tasks.rewrite(place, thursdays, text, 1)))
                .isInstanceOf(Stale.class);
        INGE.does(() -> tasks.write(place, thursdays, text));
        assertThat(INGE.asks(() -> splits.split(place).tasks())).hasSize(2);

        KAREN.does(() -> tasks.strike(place, breaks));
        assertThat(INGE.asks(() -> splits.split(place).tasks()))
                .extracting(SplitTask::title)
                .containsExactly("Torsdagsholdet");
    }

    @Test
    void whoLeavesTakesAlongWhatNobodyHasSeen() {
        var round = table.ask(place);
        table.says(INGE, round, both(REPLACEMENT));
        table.leave(place, INGE);
        table.says(KAREN, round, both(SUPPLEMENT));
        table.says(YUSUF, round, both(SUPPLEMENT));

        assertThat(seenBy(KAREN))
                .hasSize(4)
                .noneMatch(given -> given.organisation().equals(INGE.organisation()));
    }

    @Test
    void anEmptyMapIsNotAskedAbout() {
        var other = table.begin();
        assertThatThrownBy(() -> table.ask(other)).isInstanceOf(Refusal.class);
    }

    @Test
    void eveSeesAndWritesNothing() {
        var round = table.shown(place, thursdays, breaks);
        assertThatThrownBy(() -> EVE.does(() -> splits.split(place))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> table.says(EVE, round, both(SUPPLEMENT))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> tasks.write(place, breaks, new TaskText("", "", null, Map.of()))))
                .isInstanceOf(NotHere.class);
        for (var kept : List.of("task", "lane", "assessment", "draft", "joint", "joint_lane", "reply")) {
            assertThat(counted(EVE, kept)).as(kept).isZero();
        }

        table.leave(place, INGE);
        assertThatThrownBy(() -> INGE.does(() -> splits.split(place))).isInstanceOf(NotHere.class);
        assertThat(counted(INGE, "assessment")).isZero();
    }

    private Map<UUID, Assessment> both(Assessment assessment) {
        return Map.of(thursdays, assessment, breaks, assessment);
    }

    private List<GivenAssessment> seenBy(Cast person) {
        return person.asks(() -> splits.split(place).given());
    }

    private String sentence(Cast person) {
        return person.asks(() -> {
            var split = splits.split(place);
            Room room = split.room();
            return splits.onOverview(room, split.current().orElseThrow()).sentence(messages.in(Language.DA));
        });
    }

    private int drafts(Cast person) {
        return counted(person, "draft");
    }

    private int counted(Cast person, String table) {
        return person.asks(() -> transaction.execute(status -> jdbc.sql("select count(*) from rolesplits." + table)
                .query(Integer.class)
                .single()));
    }
}
