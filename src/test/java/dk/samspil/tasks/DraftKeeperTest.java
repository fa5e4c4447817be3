package dk.samspil.tasks;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Outline;
import dk.samspil.agreements.Section;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.remarks.Disagreements;
import dk.samspil.remarks.Outcome;
import dk.samspil.remarks.Remarks;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SamspilModuleTest
@Import({Gathering.class, Agreeing.class})
class DraftKeeperTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Agreements agreements;

    @Autowired
    Outline outline;

    @Autowired
    Drafting drafting;

    @Autowired
    Remarks remarks;

    @Autowired
    Disagreements disagreements;

    @Autowired
    Tasks tasks;

    @Autowired
    Ids ids;

    PlaceId place;
    EditionId edition;
    Section section;

    @BeforeEach
    void theyChoose() {
        place = gathering.ofThree();
        Agreement agreement = agreeing.outlined(place, INGE);
        edition = agreement.editions().getFirst().id();
        section = agreeing.sections(agreement).getFirst();
        KAREN.does(() -> outline.choose(edition, null));
    }

    @Test
    void whatAPartyWritesWaitsForItUntilItIsWritten() {
        assertThat(kinds(INGE)).containsExactly(TaskKind.WRITE_SECTIONS);
        assertThat(kinds(YUSUF)).isEmpty();

        KAREN.does(() -> drafting.write(section.id(), section.heading(), "Vi mødes [[hvornår]].", 1));
        assertThat(kinds(INGE)).containsExactly(TaskKind.WRITE_SECTIONS);
        INGE.does(() -> drafting.write(section.id(), section.heading(), "Vi mødes i maj.", 2));
        assertThat(kinds(INGE)).isEmpty();
        assertThat(kinds(KAREN)).containsExactlyInAnyOrder(TaskKind.WRITE_SECTIONS, TaskKind.READ_SECTIONS);
    }

    @Test
    void whatTheOthersHaveWrittenWaitsUntilOneHasSaidYesToItAsItStands() {
        INGE.does(() -> drafting.write(section.id(), section.heading(), "Vi mødes i maj.", 1));
        assertThat(kinds(KAREN)).contains(TaskKind.READ_SECTIONS);
        assertThat(kinds(INGE)).doesNotContain(TaskKind.READ_SECTIONS);

        KAREN.does(() -> drafting.nod(section.id(), 2, Voice.own()));
        assertThat(kinds(KAREN)).doesNotContain(TaskKind.READ_SECTIONS);
        KAREN.does(() -> drafting.takeBack(section.id()));
        assertThat(kinds(KAREN)).contains(TaskKind.READ_SECTIONS);
        KAREN.does(() -> drafting.write(section.id(), section.heading(), "Vi mødes i juni.", 2));
        assertThat(kinds(KAREN)).doesNotContain(TaskKind.READ_SECTIONS);
        assertThat(kinds(INGE)).contains(TaskKind.READ_SECTIONS);
        KAREN.does(() -> agreements.drop(edition));
        assertThat(kinds(INGE)).isEmpty();
    }

    @Test
    void whatIsToBeWrittenFollowsTheContents() {
        KAREN.does(() -> outline.draftedBy(section.id(), KAREN.organisation()));
        assertThat(kinds(INGE)).isEmpty();

        var added = new Outline.Chosen(ids.next(), null, "Når nogen stopper", "", INGE.organisation());
        KAREN.does(() -> outline.add(edition, List.of(added)));
        assertThat(kinds(INGE)).containsExactly(TaskKind.WRITE_SECTIONS);

        KAREN.does(() -> outline.takeOut(added.id()));
        assertThat(kinds(INGE)).isEmpty();
    }

    @Test
    void remarksAreOneThingToDoHoweverManyTheyAre() {
        var first = ids.next();
        KAREN.does(() -> remarks.make(section.id(), first, "", "Hvor?", Voice.own()));
        KAREN.does(() -> remarks.make(section.id(), ids.next(), "", "Hvornår?", Voice.own()));
        assertThat(kinds(INGE)).containsOnlyOnce(TaskKind.REMARKS);
        assertThat(kinds(KAREN)).doesNotContain(TaskKind.REMARKS);

        INGE.does(() -> remarks.reply(first, ids.next(), "På rådhuset.", Voice.own()));
        assertThat(kinds(INGE)).contains(TaskKind.REMARKS);
        KAREN.asks(() -> remarks.of(edition)).forEach(one -> KAREN.does(() -> remarks.care(one.id())));
        assertThat(kinds(INGE)).doesNotContain(TaskKind.REMARKS);
    }

    @Test
    void eachIsAskedWhatItThinksUntilItHasSaidItOrSomethingHasComeOfIt() {
        var id = ids.next();
        KAREN.does(() -> disagreements.begin(section.id(), id, "Hvem kører?", "Naboer."));
        assertThat(kinds(INGE)).contains(TaskKind.DISAGREEMENT);
        assertThat(kinds(KAREN)).doesNotContain(TaskKind.DISAGREEMENT);

        KAREN.does(() -> disagreements.settle(id, Outcome.DIFFERENT_FOR_NOW, "Vi ser på det i maj.", null, 1));
        assertThat(kinds(INGE)).doesNotContain(TaskKind.DISAGREEMENT);
    }

    @Test
    void nothingWaitsInATextThatIsPutAway() {
        KAREN.does(() -> remarks.make(section.id(), ids.next(), "", "Hvor?", Voice.own()));
        KAREN.does(() -> disagreements.begin(section.id(), ids.next(), "Hvem kører?", ""));
        KAREN.does(() -> agreements.drop(edition));

        assertThat(kinds(INGE)).isEmpty();
        assertThat(kinds(KAREN)).isEmpty();
        assertThat(kinds(EVE)).isEmpty();
    }

    private List<TaskKind> kinds(Cast person) {
        return person.asks(() -> tasks.waiting(place)).stream()
                .filter(task -> task.waitsFor(person.organisation()))
                .map(Task::kind)
                .toList();
    }
}
