package dk.samspil.minutes;

import dk.samspil.access.NotHere;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.meetings.Meeting;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.Meetings;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing down what is said, while it is said. Every party may write; what has been sent and is changed is the next edition. */
@Service
public class Minutes {

    private final Meetings meetings;
    private final Collaborations collaborations;
    private final SheetRepository sheets;
    private final OutcomeRepository outcomes;
    private final ApprovalRepository approvals;
    private final Seats seats;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Minutes(
            Meetings meetings,
            Collaborations collaborations,
            SheetRepository sheets,
            OutcomeRepository outcomes,
            ApprovalRepository approvals,
            Seats seats,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.collaborations = collaborations;
        this.sheets = sheets;
        this.outcomes = outcomes;
        this.approvals = approvals;
        this.seats = seats;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** As they stand; blank where nobody has written yet. */
    @Transactional(readOnly = true)
    public Sheet of(MeetingId id) {
        return of(meetings.meeting(id));
    }

    /** The same, for whoever has the meeting before them; four statements. */
    @Transactional(readOnly = true)
    public Sheet of(Meeting meeting) {
        var id = meeting.id();
        var came = outcomes.of(id);
        var sheet = sheets.find(id).orElseGet(() -> Sheet.blank(id, meeting.place()));
        return new Sheet(
                id,
                sheet.place(),
                sheet.edition(),
                sheet.sentAt(),
                sheet.sentBy(),
                sheet.silentUntil(),
                sheet.changedAt(),
                sheet.changedBy(),
                sheets.notes(id),
                came.decisions(),
                came.actions(),
                approvals.of(id));
    }

    @Transactional(readOnly = true)
    public Action action(UUID id) {
        return outcomes.action(id).orElseThrow(NotHere::new);
    }

    /** What is said to a point. {@code version} is the one that was seen, 0 where there was none. */
    @Transactional
    public void note(MeetingId id, UUID item, String words, int version) {
        var meeting = hold(id);
        if (!item.equals(id.value())
                && meeting.agenda().stream().noneMatch(one -> one.id().equals(item))) {
            throw new NotHere();
        }
        var before = sheets.notes(id).stream()
                .filter(note -> note.item().equals(item))
                .findFirst();
        if (before.map(Note::words).orElse("").equals(words)) {
            return;
        }
        var note = new Note(item, words, Voice.own().name(), clock.instant(), version);
        touch(meeting);
        if (!sheets.write(id, meeting.place(), note)) {
            throw new Stale();
        }
        journal.changed("minutes.noted", meeting.place(), id.value());
    }

    /** Sent twice, it is decided once. */
    @Transactional
    public void decide(MeetingId id, Decision decision) {
        var meeting = hold(id);
        if (outcomes.insert(id, meeting.place(), decision, clock.instant())) {
            touch(meeting);
            journal.changed("minutes.decided", meeting.place(), id.value());
        }
    }

    @Transactional
    public void strikeDecision(MeetingId id, UUID decision) {
        var meeting = hold(id);
        if (outcomes.deleteDecision(id, decision)) {
            touch(meeting);
            journal.changed("minutes.struckDecision", meeting.place(), id.value());
        }
    }

    /** Somebody will do it, by a day that has not passed. Sent twice, it is one. */
    @Transactional
    public void agree(Action action) {
        var meeting = hold(action.meeting());
        if (collaborations
                .room(meeting.place())
                .party(action.owner())
                .filter(Party::isActive)
                .isEmpty()) {
            throw new Refusal("owner", "minutes.action.problem.owner");
        }
        if (action.due().isBefore(today())) {
            throw new Refusal("due", "minutes.action.problem.past");
        }
        if (outcomes.insert(action, clock.instant())) {
            touch(meeting);
            journal.changed("minutes.agreedAction", meeting.place(), action.id());
            events.publishEvent(new ActionAgreed(meeting.place(), action.id()));
        }
    }

    /** Done: that is news of the world, not of what was said, and takes no approval back. */
    @Transactional
    public void done(UUID id) {
        var action = action(id);
        if (outcomes.done(id, clock.instant())) {
            journal.changed("minutes.didAction", action.place(), id);
            events.publishEvent(new ActionSettled(action.place(), id));
        }
    }

    @Transactional
    public void strikeAction(UUID id) {
        var action = action(id);
        var meeting = hold(action.meeting());
        if (outcomes.deleteAction(id)) {
            touch(meeting);
            journal.changed("minutes.struckAction", meeting.place(), id);
            events.publishEvent(new ActionSettled(meeting.place(), id));
        }
    }

    /** One at a time in a place; a meeting that was called off has no minutes. */
    private Meeting hold(MeetingId id) {
        seats.hold(meetings.meeting(id).place());
        var meeting = meetings.meeting(id);
        collaborations.room(meeting.place());
        if (meeting.isCancelled()) {
            throw new Refusal("", "minutes.problem.cancelled");
        }
        return meeting;
    }

    /** What has been sent and is changed must be sent again. */
    private void touch(Meeting meeting) {
        sheets.begin(meeting.id(), meeting.place());
        if (sheets.find(meeting.id()).filter(Sheet::isSent).isPresent()) {
            // Told before the edition closes: who had said yes to it is about to be asked again.
            events.publishEvent(new MinutesChanged(meeting.place(), meeting.id()));
            sheets.reopen(meeting.id(), Voice.own().name(), clock.instant());
            journal.changed("minutes.changed", meeting.place(), meeting.id().value());
        }
    }

    LocalDate today() {
        return Today.by(clock);
    }
}
