package dk.samspil.remarks;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.Finishing;
import dk.samspil.agreements.Section;
import dk.samspil.agreements.SectionState;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Language;
import dk.samspil.web.Messages;
import dk.samspil.web.Stale;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SamspilModuleTest
@Import({Gathering.class, Agreeing.class})
class RemarksTest {

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
    Finishing finishing;

    @Autowired
    Remarks remarks;

    @Autowired
    Disagreements disagreements;

    @Autowired
    Answering answering;

    @Autowired
    OpenEnds openEnds;

    @Autowired
    Messages messages;

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
    void aRemarkStandsBesideItsPassageUntilSomebodyHasTakenCareOfIt() {
        var id = remark(INGE, "gør det  sammen", "Hvem er vi?");

        assertThat(now().state(agreement.present())).isEqualTo(SectionState.DISCUSSED);
        assertThat(remark(id).isUnanswered()).isTrue();
        INGE.does(() -> remarks.reply(id, ids.next(), "Jeg mener os tre.", Voice.own()));
        assertThat(remark(id).isUnanswered()).isTrue();
        KAREN.does(() -> remarks.reply(id, ids.next(), "Ja, alle tre.", Voice.own()));
        assertThat(remark(id).isUnanswered()).isFalse();

        INGE.does(() -> remarks.care(id));
        KAREN.does(() -> remarks.care(id));
        assertThat(remark(id).care()).extracting(Care::name).isEqualTo("Inge Balle");
        KAREN.does(() -> remarks.reopen(id));
        assertThat(remark(id).isOpen()).isTrue();
    }

    @Test
    void aPassageStandsInTheTextWhenItIsRemarkedOn() {
        assertThatThrownBy(() -> remark(INGE, "Vi gør det hver for sig.", "Nej"))
                .hasMessage("remarks.problem.passage");
        assertThatThrownBy(() -> YUSUF.does(() -> remarks.make(section.id(), ids.next(), "", "Mig!", Voice.own())))
                .hasMessage("agreements.problem.notBetween");
    }

    @Test
    void aFinishedTextIsNotRemarkedOn() {
        var edition = edition();
        KAREN.does(() -> {
            finishing.settle(edition.id(), Agreeing.START, null, 3, edition.version());
            finishing.finish(edition.id(), edition().version());
        });

        assertThatThrownBy(() -> remark(INGE, "", "For sent")).hasMessage("agreements.problem.final");
        assertThatThrownBy(() -> disagree(INGE)).hasMessage("agreements.problem.final");
    }

    @Test
    void aWholeDraftIsAnsweredAtOnceOrNotAtAll() {
        var id = disagree(KAREN);
        var other = agreeing.sections(agreement).getLast();
        var voice = INGE.asks(Voice::own);
        var view = List.of(new Answer.Opinion(id, "Kommunen.", 0));
        var stale = new Answer(List.of(new Answer.Yes(section.id(), 1)), List.of(), view);
        assertThatThrownBy(() -> INGE.does(() -> answering.answer(edition().id(), stale, voice)))
                .isInstanceOf(Stale.class);
        assertThat(disagreement(id).view(INGE.organisation())).isEmpty();

        var said = new Answer(
                List.of(new Answer.Yes(section.id(), section.version())),
                List.of(new Answer.Word(ids.next(), other.id(), "Hvornår?")),
                view);
        INGE.does(() -> answering.answer(edition().id(), said, voice));
        INGE.does(() -> answering.answer(edition().id(), said, voice));

        assertThat(now().current(INGE.organisation())).isPresent();
        assertThat(ends()).hasSize(2);
        assertThat(KAREN.asks(() -> remarks.of(edition().id()))).hasSize(1);
        assertThatThrownBy(() -> INGE.does(
                        () -> answering.answer(edition().id(), new Answer(List.of(), List.of(), List.of()), voice)))
                .hasMessage("remarks.answer.problem.nothing");
    }

    @Test
    void eveSeesNothingOfIt() {
        var remark = remark(INGE, "", "Kun for os");
        var disagreement = disagree(KAREN);

        assertThatThrownBy(() -> EVE.asks(() -> remarks.remark(remark))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.asks(() -> disagreements.disagreement(disagreement)))
                .isInstanceOf(NotHere.class);
        assertThat(EVE.<List<Remark>, RuntimeException>asks(
                        () -> remarks.of(edition().id())))
                .isEmpty();
        assertThat(EVE.<List<Disagreement>, RuntimeException>asks(() -> disagreements.of(agreement.id())))
                .isEmpty();
        assertThatThrownBy(() -> EVE.does(() -> remarks.make(section.id(), ids.next(), "", "Eve", voice())))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> disagreements.say(disagreement, "Eve", voice(), 0)))
                .isInstanceOf(NotHere.class);
    }

    private static Voice voice() {
        return Voice.own();
    }

    private UUID remark(Cast person, String passage, String words) {
        var id = ids.next();
        person.does(() -> remarks.make(section.id(), id, passage, words, Voice.own()));
        return id;
    }

    private UUID disagree(Cast person) {
        var id = ids.next();
        person.does(() -> disagreements.begin(section.id(), id, QUESTION, ""));
        if (person == KAREN) {
            person.does(() -> disagreements.say(id, "Naboer.", Voice.own(), 0));
        }
        return id;
    }

    private Remark remark(UUID id) {
        return KAREN.asks(() -> remarks.remark(id));
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
