package dk.samspil.soundings;

import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.meetings.Coming;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saying whether one comes, and seeing who else does. It may be said again until the meeting, with the same link too. */
@Service
public class Answering {

    private final Soundings soundings;
    private final InviteeRepository invitees;
    private final GuestRepository guests;
    private final Seats seats;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            Soundings soundings,
            InviteeRepository invitees,
            GuestRepository guests,
            Seats seats,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.soundings = soundings;
        this.invitees = invitees;
        this.guests = guests;
        this.seats = seats;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** One's own, or for the host anybody's; empty for the host itself, who is not asked. */
    @Transactional(readOnly = true)
    public Optional<Invitee> invitee(PlaceId sounding, OrganisationId organisation) {
        return invitees.find(sounding, organisation);
    }

    /**
     * @param sequence how often the meeting had moved when the answer was written
     * @param version of the answer that was seen
     */
    @Transactional
    public void answer(PlaceId id, Invitee.Said said, Voice voice, int sequence, int version) {
        seats.hold(id);
        var sounding = soundings.sounding(id);
        var before =
                invitees.find(id, voice.organisation()).filter(Invitee::isSent).orElseThrow(NotHere::new);
        soundings.requireChangeable(sounding);
        if (sounding.sequence() != sequence) {
            throw new Refusal("", "meetings.problem.moved");
        }
        if (before.said().equals(said) && voice.name().equals(before.byName())) {
            return;
        }
        if (!invitees.answer(id, voice, said, version, clock.instant())) {
            throw new Stale();
        }
        if (said.coming() == Coming.YES) {
            guests.put(id, before);
        } else {
            guests.take(id, voice.organisation());
        }
        journal.changed("soundings.answered", id, voice.organisation().value());
        events.publishEvent(new SoundingAnswered(id, voice.organisation(), voice.channel()));
    }

    /** How many organisations come. */
    @Transactional(readOnly = true)
    public int coming(PlaceId sounding) {
        return guests.count(sounding);
    }

    /** A page of those who come, by name; {@code page} counts from 1. */
    @Transactional(readOnly = true)
    public List<FieldGuest> coming(PlaceId sounding, int page, int size) {
        return guests.page(sounding, page, size);
    }
}
