package dk.samspil.paths;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static dk.samspil.collaborations.Form.NETWORK;
import static dk.samspil.collaborations.Form.UNDECIDED;
import static dk.samspil.collaborations.Form.WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.access.LinkIsClosed;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Form;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Refusal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SamspilModuleTest
@Import(Gathering.class)
class FormChoicesTest {

    private static final String WHY = "Så ved den næste, hvem der låser op.";

    @Autowired
    Gathering gathering;

    @Autowired
    Collaborations collaborations;

    @Autowired
    FormChoices choices;

    PlaceId place;

    @BeforeEach
    void together() {
        place = gathering.ofThree();
    }

    @Test
    void whatAllHaveChosenIsTheCollaborationsForm() {
        choose(KAREN, WRITTEN, WHY);
        choose(INGE, WRITTEN, "");
        assertThat(room().form()).isEqualTo(NETWORK);

        choose(YUSUF, WRITTEN, "");
        assertThat(room().form()).isEqualTo(WRITTEN);
    }

    @Test
    void itChangesTheSameWay() {
        for (var one : List.of(KAREN, YUSUF, INGE)) {
            choose(one, WRITTEN, WHY);
        }
        choose(INGE, NETWORK, "");
        assertThat(room().form()).isEqualTo(WRITTEN);
        choose(KAREN, NETWORK, "");
        choose(YUSUF, NETWORK, "");
        assertThat(room().form()).isEqualTo(NETWORK);
    }

    @Test
    void whoProposesToWriteItDownSaysWhyAndWhoAgreesNeedNot() {
        assertThatThrownBy(() -> choose(KAREN, WRITTEN, " ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> choose(KAREN, UNDECIDED, WHY)).isInstanceOf(Refusal.class);
        choose(KAREN, NETWORK, "");
        choose(KAREN, WRITTEN, WHY);
        choose(KAREN, WRITTEN, WHY);

        assertThat(INGE.asks(() -> choices.of(room()))).singleElement().matches(choice -> choice.says(WRITTEN, WHY));
    }

    @Test
    void theOthersAreAskedUntilTheyHaveSaidTheSame() {
        choose(KAREN, WRITTEN, WHY);
        choose(YUSUF, WRITTEN, "");

        assertThat(KAREN.asks(() -> choices.toBeAsked(room(), KAREN.organisation())))
                .singleElement()
                .matches(party -> party.organisation().equals(INGE.organisation()));
    }

    @Test
    void notNowLeavesNoMark() {
        choose(KAREN, WRITTEN, WHY);
        INGE.does(() -> choices.putAside(place, INGE.organisation()));

        assertThat(KAREN.asks(() -> choices.of(room()))).hasSize(1);
        assertThat(KAREN.asks(() -> choices.toBeAsked(room(), KAREN.organisation())))
                .hasSize(2);
    }

    @Test
    void aLinkChoosesOnceAndAPhoneCallCountsAsMuch() {
        choose(KAREN, WRITTEN, WHY);
        var path = gathering.link(LinkPurpose.FORM, INGE, place, place.value());
        var inge = gathering.holder(path);
        inge.run(() -> choices.choose(place, Voice.own(), WRITTEN, ""));
        assertThatThrownBy(() -> inge.run(() -> choices.choose(place, Voice.own(), NETWORK, "")))
                .isInstanceOf(LinkIsClosed.class);

        KAREN.does(() -> choices.choose(place, Voice.onThePhone(YUSUF.organisation(), YUSUF.fullName()), WRITTEN, ""));
        assertThat(room().form()).isEqualTo(WRITTEN);
    }

    @Test
    void oneWhoHasLeftDoesNotCount() {
        choose(KAREN, WRITTEN, WHY);
        choose(YUSUF, NETWORK, "");
        gathering.leave(place, YUSUF);
        choose(INGE, WRITTEN, "");

        assertThat(room().form()).isEqualTo(WRITTEN);
    }

    @Test
    void eveChoosesNothingAndSeesNothing() {
        choose(KAREN, WRITTEN, WHY);
        var room = room();

        assertThat(EVE.asks(() -> choices.of(room))).isEmpty();
        assertThatThrownBy(() -> choose(EVE, NETWORK, "")).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> choices.putAside(place, EVE.organisation())))
                .isInstanceOf(NotHere.class);
    }

    private void choose(Cast person, Form form, String why) {
        person.does(() -> choices.choose(place, Voice.own(), form, why));
    }

    private Room room() {
        return KAREN.asks(() -> collaborations.room(place));
    }
}
