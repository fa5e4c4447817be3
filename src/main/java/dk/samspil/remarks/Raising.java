package dk.samspil.remarks;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.journal.Journal;
import dk.samspil.meetings.Agenda;
import dk.samspil.meetings.Item;
import dk.samspil.meetings.Listed;
import dk.samspil.meetings.MeetingAsked;
import dk.samspil.meetings.MeetingCancelled;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.Meetings;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting a disagreement on the agenda of a meeting: of one that is coming, or of the next that anybody calls. */
@Service
public class Raising {

    /** As long as a point of an agenda may be. */
    private static final int POINT = 300;

    private final Talk talk;
    private final Disagreements disagreements;
    private final DisagreementRepository raised;
    private final Meetings meetings;
    private final Agenda agenda;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Raising(
            Talk talk,
            Disagreements disagreements,
            DisagreementRepository raised,
            Meetings meetings,
            Agenda agenda,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.talk = talk;
        this.disagreements = disagreements;
        this.raised = raised;
        this.meetings = meetings;
        this.agenda = agenda;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** The meetings of the collaboration that lie ahead, the nearest first. */
    @Transactional(readOnly = true)
    public List<Listed> coming(PlaceId place) {
        return meetings.in(place, 1).stream()
                .filter(meeting -> !meeting.cancelled() && !meeting.isOver(clock.instant()))
                .toList();
    }

    /** On the agenda of this one. Pressed twice, it stands there once. */
    @Transactional
    public void raise(UUID id, MeetingId meeting) {
        var disagreement = open(id);
        if (meeting.equals(disagreement.meeting())) {
            return;
        }
        if (!meetings.meeting(meeting).place().equals(disagreement.place())) {
            throw new Refusal("meeting", "remarks.problem.meeting");
        }
        put(disagreement, meeting);
    }

    /** There is none yet: it is put on the agenda of the next one that is called. */
    @Transactional
    public void remember(UUID id) {
        var disagreement = open(id);
        if (!disagreement.waiting()) {
            raised.raise(id, null);
            journal.changed("remarks.raised", disagreement.place(), id);
        }
    }

    @EventListener
    void on(MeetingAsked asked) {
        raised.waiting(asked.place()).forEach(disagreement -> put(disagreement, asked.meeting()));
    }

    /** It waits for the next one instead. */
    @EventListener
    void on(MeetingCancelled cancelled) {
        raised.callOff(cancelled.meeting());
    }

    private void put(Disagreement disagreement, MeetingId meeting) {
        agenda.propose(meeting, new Item(ids.next(), point(disagreement.question()), Actor.currentOrganisation(), 1));
        raised.raise(disagreement.id(), meeting);
        journal.changed("remarks.raised", disagreement.place(), disagreement.id());
    }

    private Disagreement open(UUID id) {
        talk.underWay(disagreements.disagreement(id).edition(), Actor.currentOrganisation());
        var disagreement = disagreements.disagreement(id);
        if (!disagreement.isOpen()) {
            throw new Refusal("", "remarks.problem.settled");
        }
        return disagreement;
    }

    private static String point(String question) {
        return question.length() > POINT ? question.substring(0, POINT) : question;
    }
}
