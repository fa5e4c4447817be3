package dk.samspil.tasks;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static dk.samspil.tasks.TaskKind.SPLIT_CARRY_OUT;
import static dk.samspil.tasks.TaskKind.SPLIT_REWRITE;
import static dk.samspil.tasks.TaskKind.SPLIT_YES;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.rolesplits.AroundTheTable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A proposal waits for each of the others, then for all of them together, from its day. */
@SamspilModuleTest
@Import({Gathering.class, AroundTheTable.class})
class SplitTaskKeeperTest {

    @Autowired
    AroundTheTable table;

    @Autowired
    Tasks tasks;

    @Autowired
    TestClock clock;

    PlaceId place;
    UUID thursdays;

    @BeforeEach
    void yusufHasProposedSomething() {
        place = table.begin();
        thursdays = table.thursdays(place);
        table.shown(place, thursdays, table.breaks(place));
        table.proposes(YUSUF, place, thursdays);
    }

    @Test
    void aProposalWaitsForTheYesOfTheOthersAndThenForAll() {
        assertThat(mine(KAREN)).containsExactly(SPLIT_YES);
        assertThat(mine(INGE)).containsExactly(SPLIT_YES);
        assertThat(mine(YUSUF)).isEmpty();
        var waiting = find(KAREN, SPLIT_YES);
        assertThat(waiting.about()).isEqualTo("Aktiviteter på daghjemmet");
        assertThat(waiting.askedBy()).isEqualTo(YUSUF.fullName());
        assertThat(waiting.path()).endsWith("/roller#faelles-" + thursdays);

        table.saysYes(KAREN, place, thursdays);
        assertThat(mine(KAREN)).isEmpty();
        table.saysYes(INGE, place, thursdays);
        assertThat(mine(YUSUF)).isEmpty();
        itIsFebruary();
        assertThat(mine(YUSUF)).containsExactly(SPLIT_CARRY_OUT);
        assertThat(find(INGE, SPLIT_CARRY_OUT).due()).isEqualTo(LocalDate.of(2027, 2, 1));

        table.carriesOut(INGE, place, thursdays);
        assertThat(mine(KAREN)).isEmpty();
    }

    @Test
    void oneWhoSeesItOtherwiseAsksAllToWriteItAnew() {
        table.seesOtherwise(INGE, place, thursdays, "Ikke i regn.");
        assertThat(mine(INGE)).containsExactly(SPLIT_REWRITE);
        assertThat(mine(KAREN)).containsExactlyInAnyOrder(SPLIT_YES, SPLIT_REWRITE);

        table.saysYes(INGE, place, thursdays);
        assertThat(mine(KAREN)).containsExactly(SPLIT_YES);
    }

    @Test
    void whoLeavesIsNotWaitedFor() {
        table.saysYes(KAREN, place, thursdays);
        table.leave(place, INGE);

        itIsFebruary();
        assertThat(mine(KAREN)).containsExactly(SPLIT_CARRY_OUT);
        assertThat(INGE.asks(() -> tasks.waiting(place))).isEmpty();
    }

    @Test
    void askingAnewLeavesOldProposalsBehind() {
        table.askAgain(place);
        assertThat(KAREN.asks(() -> tasks.waiting(place))).noneMatch(task -> task.kind() == SPLIT_YES);
        assertThat(EVE.asks(() -> tasks.waiting(place))).isEmpty();
    }

    private void itIsFebruary() {
        clock.set(LocalDate.of(2027, 2, 1).atTime(9, 0));
    }

    private Task find(Cast person, TaskKind kind) {
        return person.asks(() -> tasks.waiting(place)).stream()
                .filter(task -> task.kind() == kind && task.waitsFor(person.organisation()))
                .findFirst()
                .orElseThrow();
    }

    /** Without the talking about the whole map. */
    private List<TaskKind> mine(Cast person) {
        return person.asks(() -> tasks.waiting(place)).stream()
                .filter(task -> task.waitsFor(person.organisation()))
                .map(Task::kind)
                .filter(kind -> kind != TaskKind.TALK_ROLE_SPLIT)
                .toList();
    }
}
