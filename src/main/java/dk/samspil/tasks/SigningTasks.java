package dk.samspil.tasks;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionDropped;
import dk.samspil.agreements.EditionSigned;
import dk.samspil.agreements.TextReopened;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.hearings.PartyApproved;
import dk.samspil.signatures.PaperHandedIn;
import dk.samspil.signatures.PapersChanged;
import dk.samspil.signatures.PartySigned;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whose signature under an agreement is waited for, and whose word for a paper. */
@Component
class SigningTasks {

    private final TaskRepository tasks;
    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Clock clock;

    SigningTasks(TaskRepository tasks, Collaborations collaborations, Agreements agreements, Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.clock = clock;
    }

    @EventListener
    void on(PartyApproved approved) {
        add(TaskKind.SIGN_AGREEMENT, approved.place(), approved.agreement(), approved.organisation());
    }

    @EventListener
    void on(PartySigned signed) {
        tasks.settle(signed.place(), TaskKind.SIGN_AGREEMENT, signed.agreement().value(), signed.organisation());
    }

    @EventListener
    void on(PaperHandedIn paper) {
        add(TaskKind.SIGNED_PAPER, paper.place(), paper.agreement(), paper.organisation());
    }

    @EventListener
    void on(PapersChanged papers) {
        var agreement = papers.agreement().value();
        papers.wordless().forEach(party -> tasks.settle(papers.place(), TaskKind.SIGNED_PAPER, agreement, party));
        papers.signed().forEach(party -> tasks.settle(papers.place(), TaskKind.SIGN_AGREEMENT, agreement, party));
        papers.unsigned().forEach(party -> add(TaskKind.SIGN_AGREEMENT, papers.place(), papers.agreement(), party));
    }

    @EventListener
    void on(EditionSigned signed) {
        settle(signed.place(), signed.agreement());
    }

    @EventListener
    void on(TextReopened reopened) {
        settle(reopened.place(), reopened.agreement());
    }

    @EventListener
    void on(EditionDropped dropped) {
        settle(dropped.place(), dropped.agreement());
    }

    private void settle(PlaceId place, AgreementId agreement) {
        tasks.settle(place, TaskKind.SIGN_AGREEMENT, agreement.value());
        tasks.settle(place, TaskKind.SIGNED_PAPER, agreement.value());
    }

    private void add(TaskKind kind, PlaceId place, AgreementId id, OrganisationId who) {
        var room = collaborations.fromTheDoor(place);
        var agreement = agreements.agreement(id);
        room.party(who)
                .map(party -> Task.forOne(room, kind, id.value(), agreement.title(), party, "", null))
                .ifPresent(task -> room.active()
                        .forEach(party -> tasks.add(party.organisation(), task, kind.restsIn(room), clock.instant())));
    }
}
