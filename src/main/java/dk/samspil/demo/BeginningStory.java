package dk.samspil.demo;

import static dk.samspil.demo.Table.partly;
import static dk.samspil.demo.Table.unsure;
import static dk.samspil.demo.Table.yes;

import dk.samspil.agreed.Standing;
import dk.samspil.agreed.Topic;
import dk.samspil.collaborations.Form;
import dk.samspil.collaborations.NewCollaboration;
import dk.samspil.collaborations.Phase;
import dk.samspil.reference.TargetGroup;
import dk.samspil.rounds.RoundKind;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Entered yesterday: one has answered, one has only just said yes, and one has an invitation waiting. */
@Component
@Profile("demo")
class BeginningStory {

    private final Town town;
    private final Table table;

    BeginningStory(Town town, Table table) {
        this.town = town;
        this.table = table;
    }

    void isTold() {
        var place = table.newPlace();
        table.begins(
                2,
                Someone.KAREN,
                new NewCollaboration(
                        place,
                        "Værkstedet på Havnevej",
                        "Mænd, der har fået demens tidligt, mødes om noget, der skal laves.",
                        List.of(TargetGroup.YOUNGER_PEOPLE_WITH_DEMENTIA),
                        Town.NOERREBY,
                        "Havnen",
                        town.day(-300),
                        Form.UNDECIDED,
                        Phase.EVERYDAY,
                        Someone.KAREN.asContactWith(Someone.METTE)));
        table.invites(
                2,
                Someone.KAREN,
                place,
                Someone.ASTA,
                "Du skaffede os lokalet. Vil du være med til at skrive op, hvordan vi gør?");
        table.invites(
                2,
                Someone.KAREN,
                place,
                Someone.INGE,
                "To af jeres aflastere har været med fra begyndelsen. Skal I stå her også?");
        table.accepts(1, Someone.ASTA, place, Someone.ASTA.asContact());
        table.writes(
                1,
                Someone.KAREN,
                place,
                Topic.OFFERS,
                Standing.SAID,
                "Der er åbent mandag og onsdag, og der er altid to, der kender huset.");
        var round = table.asks(1, Someone.KAREN, place, RoundKind.SIX_ANSWERS, 13);
        table.answers(
                1,
                Someone.KAREN,
                round,
                yes("Dem under 65."),
                yes(""),
                partly("Vi mangler noget til vinteren."),
                unsure("Hvem låser?"),
                partly(""),
                unsure(""));
    }
}
