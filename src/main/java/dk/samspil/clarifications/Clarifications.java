package dk.samspil.clarifications;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An organisation clarifies what it wants and does not want: written, heard by the members, approved (redskabet A1). */
@Component
@Transactional
public class Clarifications {

    private final ClarificationRepository editions;
    private final AnswerRepository answers;
    private final Journal journal;
    private final ApplicationEventPublisher bells;
    private final Ids ids;
    private final Clock clock;

    Clarifications(
            ClarificationRepository editions,
            AnswerRepository answers,
            Journal journal,
            ApplicationEventPublisher bells,
            Ids ids,
            Clock clock) {
        this.editions = editions;
        this.answers = answers;
        this.journal = journal;
        this.bells = bells;
        this.ids = ids;
        this.clock = clock;
    }

    /** The actor's own, as it stands now; empty before it has begun. */
    @Transactional(readOnly = true)
    public Optional<Progress> ownProgress() {
        return current()
                .map(c -> new Progress(c.state(), c.answered(), c.questions().size()));
    }

    /** What another organisation shares. Empty where nothing is shared, and for those who are not signed in. */
    @Transactional(readOnly = true)
    public Optional<PublicProfile> publicProfile(OrganisationId organisation) {
        return publicProfiles(List.of(organisation)).stream().findFirst();
    }

    /** The same of several, side by side; those that share nothing are left out. One statement. */
    @Transactional(readOnly = true)
    public List<PublicProfile> publicProfiles(List<OrganisationId> organisations) {
        return answers.sharedBy(organisations);
    }

    @Transactional(readOnly = true)
    Optional<Clarification> current() {
        return editions.newest();
    }

    /** What holds while a newer edition is being written. */
    @Transactional(readOnly = true)
    Optional<Clarification> approved() {
        return editions.newestApproved();
    }

    public void start(Size size) {
        if (editions.newest().isEmpty()) {
            var id = ids.next();
            editions.open(id, Actor.currentOrganisation(), 1, size, Signature.now(clock));
            journal.changed("clarifications.started", id);
        }
    }

    /** The other size, with every answer kept: those the light one does not ask wait for the full one. */
    public void resize(Size size) {
        var draft = draft();
        if (editions.resize(draft.id(), size)) {
            journal.changed("clarifications.resized", draft.id());
        }
    }

    /** {@code seen} is the version of the answer on the writer's page, 0 where there was none. Saving the same twice is saving once. */
    public void write(Question question, String text, int seen) {
        if (stands(question, text)) {
            return;
        }
        var draft = draft();
        var by = Signature.now(clock);
        var answer = new Answer(question, text, by.writer(), by.at().toInstant(), seen + 1);
        boolean written = seen == 0
                ? answers.add(draft.id(), Actor.currentOrganisation(), answer)
                : answers.replace(draft.id(), answer);
        if (!written) {
            throw new Stale();
        }
        journal.changed("clarifications.answered", draft.id());
    }

    /** {@code seen} is the version of the edition. */
    public void heard(Hearing hearing, int seen) {
        if (current()
                .filter(c -> hearing.equals(c.hearing()) && c.version() > seen)
                .isPresent()) {
            return;
        }
        var draft = unchanged(seen);
        if (draft.answered() == 0) {
            throw new Refusal("how", "clarifications.problem.nothingToHear");
        }
        if (hearing.day().isAfter(LocalDate.now(clock))) {
            throw new Refusal("day", "clarifications.problem.heardInFuture");
        }
        if (!editions.heard(draft, hearing, Signature.now(clock))) {
            throw new Stale();
        }
        journal.changed("clarifications.heard", draft.id());
    }

    /** From here on this edition stays as it is; whoever changes an answer begins the next. */
    public void approve(Approval approval, int seen) {
        if (current()
                .filter(c -> approval.equals(c.approval()) && c.version() > seen)
                .isPresent()) {
            return;
        }
        var draft = unchanged(seen);
        var hearing = draft.hearing();
        if (hearing == null) {
            throw new Refusal("day", "clarifications.problem.notHeard");
        }
        if (approval.day().isAfter(LocalDate.now(clock))) {
            throw new Refusal("day", "clarifications.problem.approvedInFuture");
        }
        if (approval.day().isBefore(hearing.day())) {
            throw new Refusal("day", "clarifications.problem.approvedBeforeHeard");
        }
        if (!editions.approve(draft, approval, Signature.now(clock))) {
            throw new Stale();
        }
        journal.changed("clarifications.approved", draft.id());
        bells.publishEvent(new ClarificationApproved(Actor.currentOrganisation(), draft.id()));
    }

    /** The page was made from this version of the edition, or somebody was faster. */
    private Clarification unchanged(int seen) {
        var draft = current().filter(c -> c.state().open()).orElseThrow(Stale::new);
        if (draft.version() != seen) {
            throw new Stale();
        }
        return draft;
    }

    private boolean stands(Question question, String text) {
        var current = current().orElseThrow(NotHere::new);
        var answer = current.answers().get(question);
        return text.equals(answer == null ? "" : answer.text());
    }

    /** The open edition. After an approval this opens the next, and the approved one stays as it is. */
    private Clarification draft() {
        var current = current().orElseThrow(NotHere::new);
        if (current.state().open()) {
            return current;
        }
        var id = ids.next();
        editions.open(id, Actor.currentOrganisation(), current.edition() + 1, current.size(), Signature.now(clock));
        var draft = editions.newest().orElseThrow();
        // A colleague who opened it at the same moment copied the answers too.
        answers.copy(current.id(), draft.id());
        journal.changed("clarifications.reopened", draft.id());
        return draft;
    }
}
