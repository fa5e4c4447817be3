package dk.samspil.demo;

import static dk.samspil.demo.Table.no;
import static dk.samspil.demo.Table.partly;
import static dk.samspil.demo.Table.unsure;
import static dk.samspil.demo.Table.yes;

import dk.samspil.access.PlaceId;
import dk.samspil.agreed.Standing;
import dk.samspil.agreed.Topic;
import dk.samspil.collaborations.Form;
import dk.samspil.collaborations.NewCollaboration;
import dk.samspil.collaborations.Phase;
import dk.samspil.ladders.EvidenceKind;
import dk.samspil.ladders.Mark;
import dk.samspil.ladders.Step;
import dk.samspil.reference.TargetGroup;
import dk.samspil.rounds.Joint;
import dk.samspil.rounds.RoundKind;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Six of six kinds around one table, and no authority among them. */
@Component
@Profile("demo")
class EldersStory {

    private final Town town;
    private final Table table;

    EldersStory(Town town, Table table) {
        this.town = town;
        this.table = table;
    }

    void isTold() {
        var place = table.newPlace();
        theySitDown(place);
        theyMarkTheLadder(place);
        halfOfThemHaveAnswered(place);
        table.offers(8, Someone.INGE, place);
        table.offers(8, Someone.GERDA, place);
    }

    private void theySitDown(PlaceId place) {
        table.begins(
                150,
                Someone.ASTA,
                new NewCollaboration(
                        place,
                        "Ældrenetværket i Nørreby",
                        "Seks, der møder de samme mennesker, og som vil vide, hvem de kan sende dem videre til.",
                        List.of(TargetGroup.OLDER_PEOPLE, TargetGroup.LONELY_OLDER_PEOPLE),
                        Town.NOERREBY,
                        "Nørreby Midt og havnen",
                        town.day(-150),
                        Form.NETWORK,
                        Phase.EVERYDAY,
                        Someone.ASTA.asContact()));
        for (var guest : List.of(Someone.INGE, Someone.RASMUS, Someone.SANNE, Someone.OLE, Someone.GERDA)) {
            table.invites(
                    150, Someone.ASTA, place, guest, "Kaffen er klar den første tirsdag i måneden. Kom, når du kan.");
        }
        table.accepts(149, Someone.OLE, place, Someone.OLE.asContact());
        table.accepts(148, Someone.INGE, place, Someone.INGE.asContactWith(Someone.JENS));
        table.accepts(148, Someone.GERDA, place, Someone.GERDA.asContact());
        table.accepts(146, Someone.SANNE, place, Someone.SANNE.asContact());
        table.accepts(141, Someone.RASMUS, place, Someone.RASMUS.asContact());
        table.writes(
                135,
                Someone.ASTA,
                place,
                Topic.DIALOGUE,
                Standing.SAID,
                "Vi mødes den første tirsdag i måneden hos den, der har kagen.");
        table.writes(
                135,
                Someone.OLE,
                place,
                Topic.VALUES,
                Standing.SAID,
                "Ingen bliver sendt videre uden selv at have sagt ja.");
        table.writes(
                100,
                Someone.SANNE,
                place,
                Topic.OFFERS,
                Standing.WRITTEN,
                "Hjemmeplejen lægger sedlen fra netværket i hver ny mappe.");
        table.writes(
                20,
                Someone.GERDA,
                place,
                Topic.OTHER,
                Standing.OPEN,
                "Hvem der kører, når nogen ikke kan komme af sted selv.");
        table.willDoDifferently(
                100,
                Someone.ASTA,
                place,
                Someone.SANNE,
                "Aftenholdet i hjemmeplejen",
                "Spørger, om man vil have sedlen fra netværket med hjem, når man er alene om aftenen.");
    }

    private void theyMarkTheLadder(PlaceId place) {
        var round = table.asks(110, Someone.ASTA, place, RoundKind.LADDER, -90);
        table.marks(
                109,
                Someone.ASTA,
                round,
                mark(Step.DIALOGUE, "Vi mødes hver måned.", Step.DIALOGUE, "Det er nok for os."));
        table.marks(
                107,
                Someone.INGE,
                round,
                mark(Step.KNOWLEDGE, "Nu ved jeg, hvem der bor bag dørene.", Step.DIALOGUE, ""));
        table.marks(
                105, Someone.OLE, round, mark(Step.DIALOGUE, "Vi ringer sammen om navngivne dage.", Step.DIALOGUE, ""));
        table.marks(
                104,
                Someone.GERDA,
                round,
                mark(Step.DIALOGUE, "De kommer og spiser med.", Step.COOPERATION, "Vi kunne lave kørslen sammen."));
        table.marks(
                99,
                Someone.SANNE,
                round,
                mark(Step.KNOWLEDGE, "Kollegerne kender ikke netværket endnu.", Step.DIALOGUE, ""));
        table.marks(93, Someone.RASMUS, round, mark(Step.KNOWLEDGE, "Jeg er ny ved bordet.", Step.DIALOGUE, ""));
        table.concludes(
                88,
                Someone.ASTA,
                round,
                Joint.TOGETHER,
                "Vi er et netværk og vil være det. Hjemmeplejen fortæller kollegerne om os.");
        table.agreesToChange(88, Someone.ASTA, place, "Sanne tager netværket med på gruppemødet.", Someone.SANNE, -60);
        table.doesTheFirstChange(66, Someone.SANNE, place);
    }

    private void halfOfThemHaveAnswered(PlaceId place) {
        var round = table.asks(8, Someone.ASTA, place, RoundKind.SIX_ANSWERS, 6);
        table.answers(
                8,
                Someone.ASTA,
                round,
                yes(""),
                yes("Vi har mappen."),
                partly("Vi hører mest fra dem, der selv ringer."),
                yes(""),
                yes(""),
                partly("Det hænger lidt på mig."));
        table.answers(
                7,
                Someone.OLE,
                round,
                yes(""),
                partly("Jeg kender halvdelen."),
                unsure(""),
                yes(""),
                yes(""),
                yes("Kirken står her endnu."));
        table.answers(
                4,
                Someone.GERDA,
                round,
                yes("Dem, der spiser alene."),
                yes(""),
                yes(""),
                partly("Hvem kører?"),
                no("Kørslen har vi ikke aftalt."),
                unsure(""));
    }

    private static Mark mark(Step now, String whyNow, Step wanted, String whyWanted) {
        return new Mark(now, whyNow, EvidenceKind.MEETING, "Den første tirsdag", wanted, whyWanted, Map.of());
    }
}
