package dk.samspil.tasks;

import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.ContentsChosen;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.EditionDropped;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.EditionState;
import dk.samspil.agreements.Finishing;
import dk.samspil.agreements.OutlineChanged;
import dk.samspil.agreements.SectionNodded;
import dk.samspil.agreements.SectionWritten;
import dk.samspil.agreements.TextFinished;
import dk.samspil.agreements.TextReopened;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.remarks.Disagreement;
import dk.samspil.remarks.DisagreementBegun;
import dk.samspil.remarks.DisagreementSettled;
import dk.samspil.remarks.Disagreements;
import dk.samspil.remarks.Remark;
import dk.samspil.remarks.Remarks;
import dk.samspil.remarks.RemarksChanged;
import dk.samspil.remarks.ViewSaid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what waits of an agreement while it is written: sections to write and to read, remarks to answer, and what each party thinks of a difference. */
@Component
class DraftKeeper {

    private final TaskRepository tasks;
    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Drafting drafting;
    private final Finishing finishing;
    private final Remarks remarks;
    private final Disagreements disagreements;
    private final Clock clock;

    DraftKeeper(
            TaskRepository tasks,
            Collaborations collaborations,
            Agreements agreements,
            Drafting drafting,
            Finishing finishing,
            Remarks remarks,
            Disagreements disagreements,
            Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.drafting = drafting;
        this.finishing = finishing;
        this.remarks = remarks;
        this.disagreements = disagreements;
        this.clock = clock;
    }

    @EventListener
    void on(ContentsChosen chosen) {
        toWrite(chosen.edition());
        toRead(chosen.edition());
    }

    @EventListener
    void on(OutlineChanged changed) {
        toWrite(changed.edition());
        toRead(changed.edition());
        toAnswer(changed.edition());
    }

    @EventListener
    void on(SectionWritten written) {
        toWrite(written.edition());
        toRead(written.edition());
    }

    @EventListener
    void on(SectionNodded nodded) {
        toRead(nodded.edition());
    }

    @EventListener
    void on(RemarksChanged changed) {
        toAnswer(changed.edition());
    }

    @EventListener
    void on(DisagreementBegun begun) {
        toSay(disagreements.disagreement(begun.disagreement()));
    }

    @EventListener
    void on(ViewSaid said) {
        tasks.settle(said.place(), TaskKind.DISAGREEMENT, said.disagreement(), said.organisation());
    }

    @EventListener
    void on(DisagreementSettled settled) {
        tasks.settle(settled.place(), TaskKind.DISAGREEMENT, settled.disagreement());
    }

    @EventListener
    void on(TextReopened reopened) {
        toWrite(reopened.edition());
        toRead(reopened.edition());
        toAnswer(reopened.edition());
        disagreements.open(reopened.agreement(), reopened.edition()).forEach(this::toSay);
    }

    @EventListener
    void on(TextFinished finished) {
        settle(finished.place(), agreements.of(finished.edition()), finished.edition());
    }

    @EventListener
    void on(EditionDropped dropped) {
        settle(dropped.place(), agreements.of(dropped.edition()), dropped.edition());
    }

    /** How many sections each party has left to write, counted anew. */
    private void toWrite(EditionId id) {
        var agreement = agreements.of(id);
        tasks.settle(agreement.place(), TaskKind.WRITE_SECTIONS, agreement.id().value());
        var edition = agreement.edition(id).orElseThrow();
        if (edition.state() != EditionState.DRAFT) {
            return;
        }
        var unwritten = finishing.unwritten(agreement, edition);
        for (var party : agreement.present()) {
            long own = unwritten.stream()
                    .filter(section -> party.organisation().equals(section.drafter()))
                    .count();
            if (own > 0) {
                wait(
                        agreement,
                        agreement.present(),
                        TaskKind.WRITE_SECTIONS,
                        agreement.id().value(),
                        String.valueOf(own),
                        party,
                        "");
            }
        }
    }

    /** How many sections each party has left to say yes to, counted anew: once the contents are chosen, and on its own list alone. */
    private void toRead(EditionId id) {
        var agreement = agreements.of(id);
        var subject = agreement.id().value();
        tasks.settle(agreement.place(), TaskKind.READ_SECTIONS, subject);
        if (agreement.edition(id).orElseThrow().state() == EditionState.DRAFT) {
            var unread = drafting.unread(id);
            agreement.present().stream()
                    .filter(party -> unread.containsKey(party.organisation()))
                    .forEach(party -> wait(
                            agreement,
                            List.of(party),
                            TaskKind.READ_SECTIONS,
                            subject,
                            String.valueOf(unread.get(party.organisation())),
                            party,
                            ""));
        }
    }

    /** On each party's own list alone: the others have said something, and nobody has answered. However much it is, it is one thing to do. */
    private void toAnswer(EditionId id) {
        var agreement = agreements.of(id);
        tasks.settle(agreement.place(), TaskKind.REMARKS, agreement.id().value());
        var unanswered = remarks.of(id).stream().filter(Remark::isUnanswered).toList();
        for (var party : agreement.present()) {
            if (unanswered.stream().anyMatch(remark -> !remark.said().isBy(party.organisation()))) {
                wait(agreement, List.of(party), TaskKind.REMARKS, agreement.id().value(), agreement.title(), party, "");
            }
        }
    }

    private void toSay(Disagreement disagreement) {
        var agreement = agreements.of(disagreement.edition());
        disagreement
                .silent(agreement)
                .forEach(party -> wait(
                        agreement,
                        agreement.present(),
                        TaskKind.DISAGREEMENT,
                        disagreement.id(),
                        disagreement.question(),
                        party,
                        disagreement.begun().name()));
    }

    private void settle(PlaceId place, Agreement agreement, EditionId edition) {
        tasks.settle(place, TaskKind.WRITE_SECTIONS, agreement.id().value());
        tasks.settle(place, TaskKind.READ_SECTIONS, agreement.id().value());
        tasks.settle(place, TaskKind.REMARKS, agreement.id().value());
        disagreements
                .open(agreement.id(), edition)
                .forEach(one -> tasks.settle(place, TaskKind.DISAGREEMENT, one.id()));
    }

    private void wait(
            Agreement agreement,
            List<AgreementParty> lists,
            TaskKind kind,
            UUID subject,
            String about,
            AgreementParty who,
            String askedBy) {
        var room = collaborations.fromTheDoor(agreement.place());
        task(room, kind, subject, about, who, askedBy)
                .ifPresent(task -> lists.forEach(
                        list -> tasks.add(list.organisation(), task, kind.restsIn(room), clock.instant())));
    }

    private static Optional<Task> task(
            Room room, TaskKind kind, UUID subject, String about, AgreementParty who, String askedBy) {
        return room.party(who.organisation())
                .map(party -> Task.forOne(room, kind, subject, about, party, askedBy, null));
    }
}
