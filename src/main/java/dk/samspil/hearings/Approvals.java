package dk.samspil.hearings;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approving inside a party: it says who has to, in which order, and notes when they have. */
@Service
public class Approvals {

    private final Agreements agreements;
    private final Hearings hearings;
    private final StepRepository steps;
    private final ApprovalRepository approvals;
    private final InsideRepository insides;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Approvals(
            Agreements agreements,
            Hearings hearings,
            StepRepository steps,
            ApprovalRepository approvals,
            InsideRepository insides,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.agreements = agreements;
        this.hearings = hearings;
        this.steps = steps;
        this.approvals = approvals;
        this.insides = insides;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody more has to approve; last in the order until it is moved. Sent twice, it is one. */
    @Transactional
    public void add(EditionId edition, String fingerprint, UUID id, Level level, String name) {
        var text = hearings.require(edition, fingerprint, Actor.currentOrganisation());
        var standing = standing(text);
        if (standing.steps().stream().anyMatch(step -> step.id().equals(id))) {
            return;
        }
        if (standing.isApproved()) {
            throw new Refusal("", "hearings.problem.approved");
        }
        requireNamed(level, name);
        steps.insert(
                text.agreement(), text.place(), new Step(id, standing.organisation(), after(standing), level, name));
        journal.changed("hearings.stepAdded", text.place(), id);
    }

    /** One up in the order. */
    @Transactional
    public void earlier(EditionId edition, String fingerprint, UUID id) {
        var text = hearings.require(edition, fingerprint, Actor.currentOrganisation());
        var order = new ArrayList<>(standing(text).steps());
        var step = own(standing(text), id);
        int at = order.indexOf(step);
        if (at == 0) {
            return;
        }
        order.remove(at);
        order.add(at - 1, step);
        for (int i = 0; i < order.size(); i++) {
            steps.place(order.get(i).id(), i + 1);
        }
        journal.changed("hearings.stepMoved", text.place(), id);
    }

    /** It does not have to approve after all. Whoever has, has. */
    @Transactional
    public void remove(EditionId edition, String fingerprint, UUID id) {
        var text = hearings.require(edition, fingerprint, Actor.currentOrganisation());
        var before = standing(text);
        if (before.of(own(before, id)).isPresent()) {
            throw new Refusal("", "hearings.problem.noted");
        }
        steps.delete(id);
        journal.changed("hearings.stepRemoved", text.place(), id);
        tellIfThrough(before, text);
    }

    /** The party has noted that a step of its own approved; noted anew, it is put right. */
    @Transactional
    public void note(EditionId edition, String fingerprint, UUID id, LocalDate on, String reference) {
        var voice = Voice.own();
        var text = hearings.require(edition, fingerprint, voice.organisation());
        var before = standing(text);
        var step = own(before, id);
        requireDay(text, on);
        var noted = before.of(step);
        if (noted.isPresent()) {
            approvals.correct(approval(noted.get().id(), step, on, voice), clock.instant());
            insides.rewrite(noted.get().id(), voice.organisation(), reference);
            journal.changed("hearings.corrected", text.place(), id);
            return;
        }
        keep(text, approval(ids.next(), step, on, voice), reference);
        tellIfThrough(before, text);
    }

    /** Nobody inside has to: whoever answers for the party may do so alone. */
    @Transactional
    public void needNobody(EditionId edition, String fingerprint) {
        var voice = Voice.own();
        var text = hearings.require(edition, fingerprint, voice.organisation());
        needNobody(text, voice);
    }

    /**
     * By link or on the phone: the next one has approved, or nobody has to. What a party has noted itself is never written over.
     *
     * @param level who approved, where the party has not said who has to
     */
    @Transactional
    public void answer(
            EditionId edition,
            String fingerprint,
            @Nullable Level level,
            String name,
            LocalDate on,
            String reference,
            Voice voice) {
        var text = hearings.require(edition, fingerprint, voice.organisation());
        var before = hearings.standing(agreements.of(edition), text, voice.organisation());
        if (voice.link() != null) {
            links.spend(voice.link());
        }
        if (before.isApproved()) {
            throw new Refusal("", "hearings.problem.approved");
        }
        if (level == Level.NONE && before.steps().isEmpty()) {
            needNobody(text, voice);
            return;
        }
        requireDay(text, on);
        var step = before.next().orElseGet(() -> first(text, before, level, name));
        keep(text, approval(ids.next(), step, on, voice), reference);
        if (!tellIfThrough(before, text) && voice.channel() == Channel.LINK) {
            events.publishEvent(new ApprovalAsked(text.place(), text.agreement(), edition, voice.organisation()));
        }
    }

    private void needNobody(FinishedText text, Voice voice) {
        var before = hearings.standing(agreements.of(text.edition()), text, voice.organisation());
        if (before.needsNobody()) {
            return;
        }
        if (!before.steps().isEmpty()) {
            throw new Refusal("", "hearings.problem.steps");
        }
        keep(
                text,
                new Approval(
                        ids.next(),
                        voice.organisation(),
                        null,
                        Level.NONE,
                        "",
                        hearings.today(),
                        voice.name(),
                        voice.channel(),
                        voice.enteredBy(),
                        Inside.nothing()),
                "");
        tellIfThrough(before, text);
    }

    private Step first(FinishedText text, Standing before, @Nullable Level level, String name) {
        if (level == null) {
            throw new Refusal("level", "hearings.problem.level");
        }
        requireNamed(level, name);
        var step = new Step(ids.next(), before.organisation(), after(before), level, name);
        steps.insert(text.agreement(), text.place(), step);
        return step;
    }

    private void keep(FinishedText text, Approval approval, String reference) {
        approvals.insert(text.id(), text.place(), approval, clock.instant());
        insides.insert(approval.id(), text.place(), approval.organisation(), new Inside(null, reference, false));
        journal.changed("hearings.approved", text.place(), approval.id());
        events.publishEvent(
                new ApprovalNoted(text.place(), text.edition(), approval.organisation(), approval.channel()));
    }

    /** Whether that was the last one. */
    private boolean tellIfThrough(Standing before, FinishedText text) {
        var party = before.organisation();
        boolean through =
                hearings.standing(agreements.of(text.edition()), text, party).isApproved();
        if (through && !before.isApproved()) {
            events.publishEvent(new PartyApproved(text.place(), text.agreement(), text.edition(), party));
        }
        return through;
    }

    private Standing standing(FinishedText text) {
        return hearings.standing(agreements.of(text.edition()), text, Actor.currentOrganisation());
    }

    private void requireDay(FinishedText text, LocalDate on) {
        if (on.isAfter(hearings.today())) {
            throw new Refusal("day", "hearings.problem.ahead");
        }
        if (on.isBefore(LocalDate.ofInstant(text.finishedAt(), Texts.ZONE))) {
            throw new Refusal("day", "hearings.problem.before");
        }
    }

    private static Step own(Standing standing, UUID id) {
        return standing.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static void requireNamed(Level level, String name) {
        if (level == Level.OTHER && name.isBlank()) {
            throw new Refusal("name", "hearings.problem.name");
        }
    }

    private static int after(Standing standing) {
        return Optional.of(standing.steps())
                        .filter(all -> !all.isEmpty())
                        .map(all -> all.getLast().position())
                        .orElse(0)
                + 1;
    }

    private static Approval approval(UUID id, Step step, LocalDate on, Voice voice) {
        return new Approval(
                id,
                step.organisation(),
                step.id(),
                step.level(),
                step.name(),
                on,
                voice.name(),
                voice.channel(),
                voice.enteredBy(),
                Inside.nothing());
    }
}
