package dk.samspil.minutes;

import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.meetings.MeetingId;
import dk.samspil.web.Refusal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sending the minutes round, and each party's yes to them: by page, by link, or on the phone. */
@Service
public class Approving {

    private final Minutes minutes;
    private final Collaborations collaborations;
    private final SheetRepository sheets;
    private final ApprovalRepository approvals;
    private final Seats seats;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Approving(
            Minutes minutes,
            Collaborations collaborations,
            SheetRepository sheets,
            ApprovalRepository approvals,
            Seats seats,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.minutes = minutes;
        this.collaborations = collaborations;
        this.sheets = sheets;
        this.approvals = approvals;
        this.seats = seats;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks every party whether this is what was said. Whoever sends says yes by it.
     *
     * @param days after so many of them silence is a yes; null where one waits for everybody
     */
    @Transactional
    public void send(MeetingId id, int edition, @Nullable Integer days) {
        seats.hold(minutes.of(id).place());
        var sheet = minutes.of(id);
        var room = collaborations.room(sheet.place());
        if (sheet.isSent() && sheet.edition() == edition) {
            return;
        }
        if (sheet.edition() != edition) {
            throw new Refusal("", "minutes.problem.changed");
        }
        if (sheet.isBlank()) {
            throw new Refusal("", "minutes.problem.blank");
        }
        var voice = Voice.own();
        var until = days == null ? null : minutes.today().plusDays(days);
        sheets.send(id, voice.name(), clock.instant(), until);
        room.active().forEach(party -> approvals.ask(id, sheet.place(), party.organisation(), edition));
        approvals.say(id, edition, true, "", voice, clock.instant());
        journal.changed("minutes.sent", sheet.place(), id.value());
        room.active().stream()
                .map(Party::organisation)
                .filter(other -> !other.equals(voice.organisation()))
                .forEach(other -> events.publishEvent(new MinutesSent(sheet.place(), id, other)));
    }

    /** Yes, or what is to be put right; {@code edition} is the one that was read. A yes stands until the minutes are changed. */
    @Transactional
    public void answer(MeetingId id, int edition, boolean approved, String remark, Voice voice) {
        seats.hold(minutes.of(id).place());
        var sheet = minutes.of(id);
        if (!sheet.isSent() || sheet.edition() != edition) {
            throw new Refusal("", "minutes.problem.changed");
        }
        var said = sheet.current(voice.organisation()).orElseThrow(NotHere::new);
        if (voice.link() != null) {
            links.spend(voice.link());
        }
        if (said.isYes()) {
            if (approved || voice.channel() == Channel.LINK) {
                return;
            }
            throw new Refusal("", "minutes.problem.approved");
        }
        approvals.say(id, edition, approved, remark, voice, clock.instant());
        journal.changed(approved ? "minutes.approved" : "minutes.remarked", sheet.place(), id.value());
        events.publishEvent(new MinutesAnswered(sheet.place(), id, voice.organisation(), voice.channel()));
    }
}
