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
import dk.samspil.paths.Suggestion;
import dk.samspil.reference.TargetGroup;
import dk.samspil.rounds.Joint;
import dk.samspil.rounds.RoundKind;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Three who have worked together for years: entered a year ago, seen differently, changed, and seen again. */
@Component
@Profile("demo")
class DementiaStory {

    private final Town town;
    private final Table table;
    private final UnderstandingStory understanding;
    private final ThursdaysStory thursdays;
    private final MeetingsStory meetings;
    private final RespiteStory respite;
    private final AgreementStory agreement;

    DementiaStory(
            Town town,
            Table table,
            UnderstandingStory understanding,
            ThursdaysStory thursdays,
            MeetingsStory meetings,
            RespiteStory respite,
            AgreementStory agreement) {
        this.town = town;
        this.table = table;
        this.understanding = understanding;
        this.thursdays = thursdays;
        this.meetings = meetings;
        this.respite = respite;
        this.agreement = agreement;
    }

    void isTold() {
        var place = table.newPlace();
        theyEnterWhatTheyHave(place);
        theyHaveComeALongWay(place);
        theySeeItDifferently(place);
        understanding.isTold(place);
        theyMarkTheLadder(place);
        respite.isTold(place);
        thursdays.isTold(place);
        meetings.isTold(place);
        agreement.isTold(place);
        table.offers(15, Someone.INGE, place);
        theyMarkItAgain(place);
    }

    private void theyEnterWhatTheyHave(PlaceId place) {
        table.begins(
                400,
                Someone.KAREN,
                new NewCollaboration(
                        place,
                        "Demensindsatsen i Nørreby",
                        "Ingen skal være alene med demens. Hverken den, der har sygdommen, eller de nærmeste.",
                        List.of(TargetGroup.PEOPLE_WITH_DEMENTIA, TargetGroup.PARTNERS),
                        Town.NOERREBY,
                        "Hele kommunen",
                        town.day(-830),
                        Form.WRITTEN,
                        Phase.CONTENT_AND_FORM,
                        Someone.KAREN.asContactWith(Someone.METTE)));
        table.invites(
                400,
                Someone.KAREN,
                place,
                Someone.YUSUF,
                "Vi har talt om det: nu skriver vi op, hvad vi plejer at gøre.");
        table.invites(400, Someone.KAREN, place, Someone.INGE, "I kender det hele i forvejen. Det tager en halv time.");
        table.accepts(398, Someone.YUSUF, place, Someone.YUSUF.asContactWith(Someone.LONE));
        table.accepts(396, Someone.INGE, place, Someone.INGE.asContactWith(Someone.JENS));
        table.writes(
                395,
                Someone.KAREN,
                place,
                Topic.DIALOGUE,
                Standing.SIGNED,
                "En fast kontaktperson hos hver part, og en afløser, der ved besked.");
        table.writes(
                395,
                Someone.INGE,
                place,
                Topic.VALUES,
                Standing.WRITTEN,
                "Frivillige kommer aldrig alene hos nogen første gang.");
        table.writes(
                394,
                Someone.YUSUF,
                place,
                Topic.DIALOGUE,
                Standing.SAID,
                "Vi mødes hver tredje måned, skiftevis hos hinanden.");
        table.writes(
                40, Someone.LONE, place, Topic.OTHER, Standing.OPEN, "Hvem der gør hvad på daghjemmet om torsdagen.");
    }

    private void theyHaveComeALongWay(PlaceId place) {
        table.remembers(
                390,
                Someone.KAREN,
                place,
                Phase.SOUNDING,
                "Vi vil lære hinanden at kende, før vi aftaler noget.",
                "Karen Holm, Yusuf Demir og Inge Balle");
        table.remembers(
                389,
                Someone.INGE,
                place,
                Phase.CLARIFYING,
                "Vi går sammen om torsdagene og om aflastning i hjemmet. Resten gør vi hver for sig.",
                "Bestyrelsen i Naboer og Karen Holm");
        table.does(388, Someone.KAREN, place, Suggestion.MEET, Suggestion.WISHES_AND_OFFERS, Suggestion.WHO_TALKS_ON);
        table.does(360, Someone.INGE, place, Suggestion.CLARIFY_APART, Suggestion.UNDERSTAND);
        table.does(338, Someone.YUSUF, place, Suggestion.LADDER);
        table.does(30, Someone.METTE, place, Suggestion.QUESTIONS, Suggestion.MEETINGS);
    }

    private void theySeeItDifferently(PlaceId place) {
        var round = table.asks(390, Someone.KAREN, place, RoundKind.SIX_ANSWERS, -376);
        table.answers(
                389,
                Someone.KAREN,
                round,
                yes("Mennesker med demens og dem, de bor sammen med."),
                yes("Vi har listen hængende på kontoret."),
                yes("Vi får næsten aldrig et nej."),
                yes("Det står i vores papirer."),
                yes("Ja, vi har det på skrift."),
                partly("Mette ved besked, men ikke om alt."));
        table.answers(
                385,
                Someone.YUSUF,
                round,
                yes("Vores beboere hører med, også om aftenen."),
                partly("Vi kender caféen. Aflasterne har vi kun hørt om."),
                yes("Det, vi bruger, passer."),
                partly("Om torsdagen går det lidt i ét."),
                partly("Det mundtlige husker vi hver for sig."),
                yes("Vi er to om det."));
        table.answersOnThePhone(
                380,
                Someone.INGE,
                Someone.KAREN,
                round,
                yes("Dem, der bor hjemme, og deres nærmeste."),
                unsure("Vi ved ikke, hvad kommunen ellers har."),
                yes("Folk siger tak, når vi går."),
                no("Vi bliver spurgt om ting, der er personalets."),
                partly("Det med torsdagen har vi aldrig aftalt."),
                no("Hvis jeg stopper, er det væk."));
        table.concludes(
                377,
                Someone.KAREN,
                round,
                Joint.TOGETHER,
                "Vi er enige om, hvem det er for. Grænsen om torsdagen tager vi op, og Naboer får en afløser.");
        table.agreesToChange(
                377,
                Someone.KAREN,
                place,
                "Jens Vad bliver afløser for Inge og får adgang til det hele.",
                Someone.JENS,
                -340);
        table.doesTheFirstChange(345, Someone.JENS, place);
        table.agreesToChange(
                30,
                Someone.LONE,
                place,
                "Et opslag ved døren siger, hvem der er frivillig, og hvem der er på arbejde.",
                Someone.LONE,
                3);
        table.agreesToChange(
                30,
                Someone.INGE,
                place,
                "Frivillige får svar på et spørgsmål inden for to hverdage.",
                Someone.KAREN,
                6);
    }

    private void theyMarkTheLadder(PlaceId place) {
        var round = table.asks(360, Someone.KAREN, place, RoundKind.LADDER, -340);
        table.marks(
                358,
                Someone.KAREN,
                round,
                mark(Step.DIALOGUE, "Vi ringer til hinanden.", Step.COOPERATION, "Så bliver det mindre tilfældigt."));
        table.marks(
                352,
                Someone.YUSUF,
                round,
                mark(Step.KNOWLEDGE, "Vi kender navnene.", Step.DIALOGUE, "En fast dag ville hjælpe os."));
        table.marks(
                344,
                Someone.INGE,
                round,
                mark(
                        Step.KNOWLEDGE,
                        "Vi ved, hvem Karen er. Resten er breve.",
                        Step.DIALOGUE,
                        "Vi vil spørges, ikke orienteres."));
        table.concludes(
                338,
                Someone.YUSUF,
                round,
                Joint.DIFFERENTLY,
                "Kommunen ser os et trin længere fremme. Det er i orden for nu; vi ser på det igen om et år.");
    }

    private void theyMarkItAgain(PlaceId place) {
        var round = table.asks(6, Someone.METTE, place, RoundKind.LADDER, 5);
        table.marks(
                6,
                Someone.METTE,
                round,
                mark(
                        Step.COOPERATION,
                        "Vi har aftalen og kontaktpersonerne.",
                        Step.COOPERATION,
                        "Her vil vi blive og gøre det godt."));
        table.marks(
                3,
                Someone.YUSUF,
                round,
                mark(
                        Step.DIALOGUE,
                        "Vi mødes fast, men gør hver sit.",
                        Step.COOPERATION,
                        "Torsdagene kan vi lave sammen."));
    }

    private static Mark mark(Step now, String whyNow, Step wanted, String whyWanted) {
        return new Mark(now, whyNow, EvidenceKind.CONTACT_PERSON, "Kontaktpersonerne", wanted, whyWanted, Map.of());
    }
}
