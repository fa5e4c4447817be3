package dk.samspil.demo;

import dk.samspil.access.Ids;
import dk.samspil.clarifications.Approval;
import dk.samspil.clarifications.Clarifications;
import dk.samspil.clarifications.Hearing;
import dk.samspil.clarifications.Question;
import dk.samspil.clarifications.Sharing;
import dk.samspil.clarifications.Size;
import dk.samspil.reference.Need;
import dk.samspil.servicechecks.Arrangement;
import dk.samspil.servicechecks.Coverage;
import dk.samspil.servicechecks.GroupSize;
import dk.samspil.servicechecks.ServiceChecks;
import dk.samspil.servicechecks.ServiceLine;
import dk.samspil.servicechecks.Wishes;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the organisations have found out about themselves, before and beside their collaborations. */
@Component
@Profile("demo")
class Clarifying {

    private final Town town;
    private final Clarifications clarifications;
    private final Sharing sharing;
    private final ServiceChecks checks;
    private final Wishes wishes;
    private final Ids ids;

    Clarifying(
            Town town, Clarifications clarifications, Sharing sharing, ServiceChecks checks, Wishes wishes, Ids ids) {
        this.town = town;
        this.clarifications = clarifications;
        this.sharing = sharing;
        this.checks = checks;
        this.wishes = wishes;
        this.ids = ids;
    }

    void isDone() {
        neighboursKnowWhatTheyWant();
        solgaardenHasBegun();
        municipalityHasChecked();
    }

    private void neighboursKnowWhatTheyWant() {
        town.ago(380, Someone.INGE, () -> {
            clarifications.start(Size.LIGHT);
            answer(
                    Question.PURPOSE,
                    "At ingen i Nørreby er alene med demens. Vi er naboer for hinanden, ikke personale.");
            answer(Question.TARGET_GROUPS, "Mennesker med demens, der bor hjemme, og den, de bor sammen med.");
            answer(
                    Question.OFFERS_TODAY,
                    "Aflastere i hjemmet, en café den første lørdag i måneden og en gåtur om tirsdagen.");
            answer(Question.NOT_OUR_TASKS, "Medicin, bad og løft. Nætter. At være den eneste, der kommer.");
            answer(Question.CONTACT, "Inge Balle, 10 20 30 61. Jens Vad tager telefonen, når Inge er på ferie.");
            answer(Question.HOPES, "At kommunen ringer, før den beslutter noget, der ligner det, vi laver.");
        });
        town.ago(
                372,
                Someone.INGE,
                () -> clarifications.heard(
                        new Hearing(
                                town.day(-373),
                                "Medlemsmøde i klubhuset",
                                31,
                                "Flere vil have nætter skrevet ud med det samme. Det er gjort."),
                        0));
        town.ago(360, Someone.JENS, () -> {
            clarifications.approve(new Approval(town.day(-361), "Bestyrelsesmøde, punkt 4"), 1);
            sharing.share();
        });
    }

    private void solgaardenHasBegun() {
        town.ago(12, Someone.LONE, () -> {
            clarifications.start(Size.LIGHT);
            answer(Question.PURPOSE, "At plejehjemmet er et hjem med åbne døre, også for byen.");
            answer(Question.TARGET_GROUPS, "Vores 48 beboere og deres nærmeste.");
        });
    }

    private void municipalityHasChecked() {
        town.ago(120, Someone.KAREN, () -> {
            checks.write(
                    new GroupSize(
                            List.of(3, 11, 2, 61, 148, 37, 142, 96, 188),
                            "Sundhedsdatastyrelsens tal, fordelt efter egne lister",
                            "Omkring 420 nærmeste, flest ægtefæller",
                            "Dem, der bor alene og ikke selv ringer, og de unge, hvis far eller mor er syg."),
                    0);
            line(
                    Need.RELIEF_FOR_SPOUSE,
                    "Daghjem to dage om ugen",
                    Coverage.PARTLY,
                    "ELDER_ACT 16",
                    "Ventelisten og opkald fra ægtefæller",
                    "Dem, der kun kan om aftenen",
                    true,
                    "Pleje og medicin");
            line(
                    Need.COMPANY,
                    "Cafeen på Lunden",
                    Coverage.PARTLY,
                    "ELDER_ACT 6",
                    "Visitatorerne hører det hver uge",
                    "Mænd, der bor alene",
                    true,
                    "");
            line(
                    Need.PHYSICAL_ACTIVITY,
                    "Hold to gange om ugen",
                    Coverage.FULL,
                    "ELDER_ACT 6",
                    "Alle får plads inden for to uger",
                    "",
                    false,
                    "");
            line(
                    Need.INFORMATION_AND_COUNSELLING,
                    "Demenskoordinatorerne",
                    Coverage.FULL,
                    "HEALTH_ACT 119",
                    "Svar inden for tre dage",
                    "",
                    false,
                    "Rådgivning om hjælp efter loven");
            line(
                    Need.SUPPORT_FOR_YOUNG_RELATIVES,
                    "",
                    Coverage.NOT,
                    "",
                    "Skolerne spørger, og vi har ikke noget svar",
                    "Unge under 18",
                    true,
                    "");
            checks.write(
                    new Arrangement(
                            "Flere skal kunne bo hjemme længere, uden at de nærmeste bliver slidt op.",
                            "Bodil Ravn",
                            "Karen Holm, 10 20 30 41",
                            "37 timer om ugen til demenskoordination",
                            "Ældrepolitikken, vedtaget i byrådet"),
                    0);
        });
        town.ago(
                100,
                Someone.BODIL,
                () -> checks.approve(
                        new dk.samspil.servicechecks.Approval(
                                town.day(-101), "Ældre- og sundhedsudvalget, punkt 7", town.day(264)),
                        0));
        town.ago(
                95,
                Someone.KAREN,
                () -> wishes.make(
                        ids.next(),
                        Need.SUPPORT_FOR_YOUNG_RELATIVES,
                        "Unge, hvis far eller mor har demens, mangler nogen at tale med, som selv har prøvet det.",
                        Someone.KAREN.fullName(),
                        Someone.KAREN.phone()));
    }

    private void answer(Question question, String text) {
        clarifications.write(question, text, 0);
    }

    private void line(
            Need need,
            String level,
            Coverage coverage,
            String basis,
            String evidence,
            String notReached,
            boolean couldAdd,
            String mustNot) {
        checks.write(new ServiceLine(need, level, coverage, basis, evidence, notReached, couldAdd, mustNot), 0);
    }
}
