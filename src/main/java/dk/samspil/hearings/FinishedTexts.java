package dk.samspil.hearings;

import dk.samspil.access.Ids;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionDropped;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.TextFinished;
import dk.samspil.agreements.TextReopened;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts a text before the parties when it is finished, and takes it away when it is written on. */
@Component
class FinishedTexts {

    private final Agreements agreements;
    private final Hearings hearings;
    private final FinishedTextRepository texts;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    FinishedTexts(
            Agreements agreements,
            Hearings hearings,
            FinishedTextRepository texts,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.agreements = agreements;
        this.hearings = hearings;
        this.texts = texts;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener
    void on(TextFinished finished) {
        var agreement = agreements.agreement(finished.agreement());
        var edition = agreement.edition(finished.edition()).orElseThrow();
        texts.insert(new FinishedText(
                ids.next(),
                edition.id(),
                agreement.id(),
                agreement.place(),
                Objects.requireNonNull(edition.fingerprint()),
                Objects.requireNonNull(edition.finishedAt()),
                true));
        agreement
                .present()
                .forEach(party -> events.publishEvent(
                        new ApprovalAsked(agreement.place(), agreement.id(), edition.id(), party.organisation())));
    }

    /** Whoever has said something to it is told that it holds no longer. */
    @EventListener
    void on(TextReopened reopened) {
        var agreement = agreements.agreement(reopened.agreement());
        texts.standing(reopened.edition()).ifPresent(text -> {
            var said = hearings.standings(agreement, text);
            texts.reopen(text.id(), clock.instant());
            said.stream()
                    .filter(standing -> !standing.saidNothing())
                    .filter(standing -> agreement.isBetween(standing.organisation()))
                    .forEach(standing -> events.publishEvent(
                            new ApprovalVoided(text.place(), text.edition(), standing.organisation())));
        });
    }

    @EventListener
    void on(EditionDropped dropped) {
        close(dropped.edition());
    }

    private void close(EditionId edition) {
        texts.standing(edition).ifPresent(text -> texts.reopen(text.id(), clock.instant()));
    }
}
