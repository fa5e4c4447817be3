package dk.samspil.meetings;

import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.journal.Journal;
import dk.samspil.web.Stale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting is to talk about (dagsorden). Every party may put a point there, and set them in order. */
@Service
public class Agenda {

    private final Meetings meetings;
    private final Collaborations collaborations;
    private final AgendaRepository agendas;
    private final Journal journal;

    Agenda(Meetings meetings, Collaborations collaborations, AgendaRepository agendas, Journal journal) {
        this.meetings = meetings;
        this.collaborations = collaborations;
        this.agendas = agendas;
        this.journal = journal;
    }

    /** Adds a point at the end; sent twice, it stands once. */
    @Transactional
    public void propose(MeetingId meeting, Item item) {
        var place = changeable(meeting);
        if (agendas.insert(place, meeting, item)) {
            journal.changed("meetings.proposed", place, meeting.value());
        }
    }

    @Transactional
    public void rewrite(MeetingId meeting, UUID item, String words, int version) {
        var place = changeable(meeting);
        if (item(meeting, item).words().equals(words)) {
            return;
        }
        if (!agendas.rewrite(meeting, item, words, version)) {
            throw new Stale();
        }
        journal.changed("meetings.rewroteItem", place, meeting.value());
    }

    /** Struck already, it stays struck; rewritten in the meantime, it stays. */
    @Transactional
    public void strike(MeetingId meeting, UUID item, int version) {
        var place = changeable(meeting);
        if (agendas.delete(meeting, item, version)) {
            journal.changed("meetings.struckItem", place, meeting.value());
        } else if (meetings.meeting(meeting).agenda().stream()
                .anyMatch(one -> one.id().equals(item))) {
            throw new Stale();
        }
    }

    /** One place further up. */
    @Transactional
    public void raise(MeetingId meeting, UUID item) {
        var place = changeable(meeting);
        agendas.raise(meeting, item);
        journal.changed("meetings.orderedAgenda", place, meeting.value());
    }

    private Item item(MeetingId meeting, UUID item) {
        return meetings.meeting(meeting).agenda().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private PlaceId changeable(MeetingId id) {
        var meeting = meetings.meeting(id);
        collaborations.room(meeting.place());
        meetings.requireChangeable(meeting);
        return meeting.place();
    }
}
