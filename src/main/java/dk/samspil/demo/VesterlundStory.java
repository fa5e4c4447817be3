package dk.samspil.demo;

import dk.samspil.agreed.Standing;
import dk.samspil.agreed.Topic;
import dk.samspil.collaborations.Form;
import dk.samspil.collaborations.NewCollaboration;
import dk.samspil.collaborations.Phase;
import dk.samspil.reference.TargetGroup;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Another municipality, with a small world of its own. Nothing of Nørreby's is seen from here. */
@Component
@Profile("demo")
class VesterlundStory {

    private final Town town;
    private final Table table;
    private final WalksStory walks;

    VesterlundStory(Town town, Table table, WalksStory walks) {
        this.town = town;
        this.table = table;
        this.walks = walks;
    }

    void isTold() {
        var place = table.newPlace();
        table.begins(
                90,
                Someone.EVE,
                new NewCollaboration(
                        place,
                        "Gåture i Vesterlund",
                        "Mennesker med demens går med på laugets ture, i deres eget tempo.",
                        List.of(TargetGroup.PEOPLE_WITH_DEMENTIA),
                        Town.VESTERLUND,
                        "Vesterlund",
                        town.day(-90),
                        Form.WRITTEN,
                        Phase.EVERYDAY,
                        Someone.EVE.asContact()));
        table.invites(
                90, Someone.EVE, place, Someone.PALLE, "Vi talte om det på stien. Nu har det fået et sted at stå.");
        table.accepts(88, Someone.PALLE, place, Someone.PALLE.asContact());
        table.writes(
                80,
                Someone.PALLE,
                place,
                Topic.OFFERS,
                Standing.SAID,
                "Turen går onsdag klokken 10, og den korteste er altid med.");
        walks.isTold(place);
    }
}
