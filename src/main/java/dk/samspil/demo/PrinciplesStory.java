package dk.samspil.demo;

import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.principles.DialogueGuest;
import dk.samspil.principles.Dialogues;
import dk.samspil.principles.Editions;
import dk.samspil.principles.FrameLine;
import dk.samspil.principles.Looks;
import dk.samspil.principles.NewDialogue;
import dk.samspil.principles.Policy;
import dk.samspil.principles.Principle;
import dk.samspil.principles.PrincipleAnswer;
import dk.samspil.principles.Stand;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Nørreby made the four principles local a year ago; now the parties look at it again, and half of them have answered. */
@Component
@Profile("demo")
class PrinciplesStory {

    private final Town town;
    private final Dialogues dialogues;
    private final Looks looks;
    private final Editions editions;
    private final Ids ids;

    PrinciplesStory(Town town, Dialogues dialogues, Looks looks, Editions editions, Ids ids) {
        this.town = town;
        this.dialogues = dialogues;
        this.looks = looks;
        this.editions = editions;
        this.ids = ids;
    }

    void isTold() {
        var place = new PlaceId(ids.next());
        theyBegan(place);
        theFrameWasWritten(place);
        aYearLater(place);
    }

    private void theyBegan(PlaceId place) {
        town.ago(
                400,
                Someone.BODIL,
                () -> dialogues.open(new NewDialogue(
                        place,
                        "Godt samspil i Nørreby",
                        "Vi vil gerne høre, hvor det knirker, før vi skriver noget ned.",
                        town.day(-380),
                        Someone.BODIL.fullName(),
                        Someone.BODIL.address(),
                        Someone.BODIL.phone())));
        for (var guest : List.of(Someone.JENS, Someone.YUSUF, Someone.ASTA, Someone.RASMUS)) {
            town.ago(400, Someone.BODIL, () -> dialogues.invite(place, guest(guest)));
        }
        answers(
                396,
                Someone.BODIL,
                place,
                Stand.WELL,
                "Vi kender hinanden og ringer sammen.",
                "Et fast møde hvert kvartal");
        answers(
                392,
                Someone.JENS,
                place,
                Stand.NOT_YET,
                "Vi får tit besked, når det er besluttet.",
                "At blive spurgt før budgettet");
        answers(390, Someone.YUSUF, place, Stand.PARTLY, "Det afhænger af, hvem der er på vagt.", "Én at ringe til");
        answers(
                388,
                Someone.ASTA,
                place,
                Stand.PARTLY,
                "De store bliver hørt, de små bliver glemt.",
                "En liste over, hvem der er her");
        answers(385, Someone.RASMUS, place, Stand.NOT_YET, "Vi ved ikke, hvad foreningerne kan.", "At hilse på dem");
        notes(
                372,
                Someone.ASTA,
                place,
                Principle.COURAGE,
                "Kommunen har troet, at alle vidste, hvem man ringer til. Det gjorde de ikke. Vi prøver med ét nummer i et halvt år.");
        notes(
                372,
                Someone.JENS,
                place,
                Principle.SYSTEM,
                "Mødet skal ligge før budgettet, ellers er det for sent at sige noget.");
    }

    private void theFrameWasWritten(PlaceId place) {
        writes(
                368,
                place,
                Principle.TRUST,
                "Vi spørger foreningerne, før noget bliver besluttet om deres opgaver, og siger, hvad vi gjorde med svaret.",
                "Dialogmødet i februar flytter til oktober.");
        writes(
                368,
                place,
                Principle.PARTICIPANTS,
                "Hvert hold i hjemmeplejen spørger: Hvad kunne du have lyst til at give? Frivilligcentret finder en plads, der passer.",
                "");
        writes(
                368,
                place,
                Principle.COURAGE,
                "Der er ét nummer at ringe til i kommunen og ét i hver forening. Virker noget ikke, siger vi det inden for en uge.",
                "Kontaktlisten fra 2023 bliver gjort om.");
        writes(
                368,
                place,
                Principle.SYSTEM,
                "Vi mødes hvert kvartal. Små foreninger kan lade Frivilligcentret møde for sig.",
                "Aftalen om kontaktmøder gælder nu også private leverandører.");
        town.ago(
                366,
                Someone.BODIL,
                () -> editions.stand(
                        place,
                        1,
                        new Policy("Sammen om hinanden, Nørreby Kommunes frivilligpolitik", "maj 2024", ""),
                        town.day(-12)));
        var edition =
                town.ago(366, Someone.BODIL, () -> editions.edition(place, 1).id());
        for (var one : List.of(Someone.JENS, Someone.YUSUF, Someone.ASTA)) {
            town.ago(360, one, () -> editions.back(edition, Voice.own(), true, ""));
        }
        town.ago(
                359,
                Someone.RASMUS,
                () -> editions.back(edition, Voice.own(), false, "Vi vil gerne se, hvordan det går, først."));
        town.ago(350, Someone.BODIL, () -> editions.publish(place, 1, true));
    }

    private void aYearLater(PlaceId place) {
        town.ago(10, Someone.BODIL, () -> looks.again(place, town.day(11)));
        answers(9, Someone.BODIL, place, Stand.WELL, "Ét nummer virker. Det bliver brugt.", "At flere små er med");
        answers(
                6,
                Someone.JENS,
                place,
                Stand.PARTLY,
                "Vi blev spurgt i oktober. Vi mangler at høre, hvad I gjorde med det.",
                "Et svar på det, vi siger");
        answers(5, Someone.YUSUF, place, Stand.WELL, "Alle på vagt kender nummeret nu.", "");
    }

    private void answers(int daysAgo, Someone who, PlaceId place, Stand stand, String words, String wish) {
        var said = new ArrayList<PrincipleAnswer>();
        for (var principle : Principle.values()) {
            boolean isTheirs = principle == Principle.COURAGE || principle == Principle.TRUST;
            said.add(new PrincipleAnswer(
                    town.at(who.house()),
                    principle,
                    isTheirs ? stand : Stand.PARTLY,
                    isTheirs ? words : "",
                    isTheirs ? wish : "",
                    0));
        }
        town.ago(daysAgo, who, () -> looks.give(place, Voice.own(), said, 0));
    }

    private void notes(int daysAgo, Someone who, PlaceId place, Principle principle, String words) {
        town.ago(daysAgo, who, () -> looks.note(place, principle, words, 0));
    }

    private void writes(int daysAgo, PlaceId place, Principle principle, String words, String adjusts) {
        town.ago(daysAgo, Someone.BODIL, () -> editions.write(place, 1, new FrameLine(principle, words, adjusts, 0)));
    }

    private DialogueGuest guest(Someone who) {
        var house = who.house();
        return new DialogueGuest(
                town.at(house),
                house.fullName(),
                house.shortName(),
                house.kind().side(),
                who.fullName(),
                who.address(),
                who.phone());
    }
}
