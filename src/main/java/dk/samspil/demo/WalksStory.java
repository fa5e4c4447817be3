package dk.samspil.demo;

import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.Edition;
import dk.samspil.collaborations.Voice;
import dk.samspil.demo.Pen.Draft;
import dk.samspil.hearings.Level;
import dk.samspil.obligations.PromiseKind;
import dk.samspil.obligations.Rhythm;
import dk.samspil.presses.PressText;
import dk.samspil.presses.Presses;
import dk.samspil.presses.Quote;
import dk.samspil.registers.OfferedClause;
import dk.samspil.registers.ReleaseKind;
import dk.samspil.registers.Releases;
import dk.samspil.registers.Reuses;
import dk.samspil.registers.Summaries;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An agreement in the neighbouring town that everybody may know of: told to the papers, in the register, and lent to others without names. */
@Component
@Profile("demo")
class WalksStory {

    private final Pen pen;
    private final Notary notary;
    private final Summaries summaries;
    private final Reuses reuses;
    private final Presses presses;
    private final Releases releases;

    WalksStory(Pen pen, Notary notary, Summaries summaries, Reuses reuses, Presses presses, Releases releases) {
        this.pen = pen;
        this.notary = notary;
        this.summaries = summaries;
        this.reuses = reuses;
        this.presses = presses;
        this.releases = releases;
    }

    void isTold(PlaceId place) {
        var draft = theyWriteIt(place);
        theySignIt(draft);
        notary.with(30, Someone.EVE, draft, this::showIt);
        for (var kind : ReleaseKind.values()) {
            notary.with(28, Someone.PALLE, draft, (agreement, edition) -> saysYes(agreement, edition, kind));
        }
    }

    private Draft theyWriteIt(PlaceId place) {
        var walks = pen.clause("Sådan går vi", Someone.PALLE);
        var alarm = pen.clause("Når nogen bliver væk eller dårlig", Someone.EVE);
        var meetings = pen.clause("Sådan mødes vi", Someone.EVE);
        var draft = pen.begins(
                70,
                Someone.EVE,
                place,
                AgreementKind.LIGHT,
                "Gåture for mennesker med demens",
                List.of(Someone.EVE, Someone.PALLE),
                walks,
                alarm,
                meetings);
        pen.writes(68, Someone.PALLE, walks, """
                Turen går hver onsdag klokken 10, og den korteste er altid med.

                - Der er mindst to turledere med, og én går bagest.
                - Man kan tage sin nærmeste med, og man behøver ikke melde sig til.""");
        pen.writes(66, Someone.EVE, alarm, """
                Turlederen ringer **først til 112, så til den nærmeste og så til kommunen**.

                Kommunen giver turlederne et kort med numrene og to timers kursus, før de går første gang.""");
        pen.writes(66, Someone.EVE, meetings, "Vi mødes to gange om året, forår og efterår, og går en tur imens.");
        notary.promises(
                64,
                Someone.EVE,
                draft,
                meetings,
                PromiseKind.MEETING,
                "Vi går en tur og taler om, hvordan det går",
                Rhythm.EVERY_HALF_YEAR,
                60);
        return draft;
    }

    private void theySignIt(Draft draft) {
        notary.finishes(50, Someone.EVE, draft, -35, 330);
        notary.approves(47, Someone.EVE, draft, Level.MANAGER, "Ledermøde");
        notary.approves(45, Someone.PALLE, draft, Level.BOARD, "Bestyrelsesmøde på bænken ved søen");
        notary.signs(40, Someone.EVE, draft, "Aftaler om frivillige på demensområdet er lagt ud til mig.");
        notary.signs(38, Someone.PALLE, draft, "Turlederen tegner lauget.");
    }

    private void showIt(Agreement agreement, Edition edition) {
        summaries.write(
                agreement,
                edition,
                "Mennesker med demens går med på laugets ture hver onsdag, i deres eget tempo. Kommunen klæder turlederne på.",
                0);
        var clauses = reuses.nameless(agreement, edition).stream()
                .map(OfferedClause::section)
                .collect(Collectors.toSet());
        reuses.propose(agreement, edition, clauses, "Til dem, der går ture sammen. Fylder én side.", 0);
        presses.write(agreement, edition, told(presses.of(agreement, edition)));
    }

    private static PressText told(PressText known) {
        return new PressText(
                "Nu er der altid en kort tur",
                known.who(),
                known.agreed(),
                known.why(),
                "Mød op onsdag klokken 10 ved søen. Det er gratis.",
                known.facts(),
                known.contacts(),
                null,
                List.of(new Quote(
                        "Vi går, så den langsomste kan følge med. Det er der flere, der bliver glade for.",
                        "Palle Kier",
                        "turleder",
                        true)),
                0);
    }

    private void saysYes(Agreement agreement, Edition edition, ReleaseKind kind) {
        releases.of(agreement, edition, kind)
                .ifPresent(release -> releases.yes(release.id(), release.version(), Voice.own()));
    }
}
