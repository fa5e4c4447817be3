package dk.samspil.meetings;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.CollaborationDescribed;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.PartyJoined;
import dk.samspil.collaborations.PartyLeft;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who comes into a collaboration is asked to the meetings that lie ahead; who leaves it comes to none of them. */
@Component
class Attendants {

    private final Collaborations collaborations;
    private final MeetingRepository meetings;
    private final AttendanceRepository attendances;
    private final ListedRepository lists;
    private final ApplicationEventPublisher events;

    Attendants(
            Collaborations collaborations,
            MeetingRepository meetings,
            AttendanceRepository attendances,
            ListedRepository lists,
            ApplicationEventPublisher events) {
        this.collaborations = collaborations;
        this.meetings = meetings;
        this.attendances = attendances;
        this.lists = lists;
        this.events = events;
    }

    @EventListener
    void on(PartyJoined joined) {
        var ahead = meetings.ahead(joined.place());
        if (!ahead.isEmpty()) {
            var room = collaborations.room(joined.place()).name();
            ahead.forEach(meeting -> {
                attendances.ask(joined.place(), meeting.id(), joined.organisation());
                lists.list(meeting.id(), room);
            });
            tell(ahead, joined.organisation());
        }
    }

    @EventListener
    void on(PartyLeft left) {
        meetings.ahead(left.place()).forEach(meeting -> attendances.forget(meeting.id(), left.organisation()));
        lists.take(left.place(), left.organisation());
    }

    @EventListener
    void on(CollaborationDescribed described) {
        lists.rename(described.place(), collaborations.room(described.place()).name());
    }

    /** Of a row of meetings in one go, of each other meeting by itself. */
    private void tell(List<Meeting> ahead, OrganisationId organisation) {
        ahead.stream()
                .map(meeting -> meeting.series() == null
                        ? new MeetingAsked(meeting.place(), meeting.id(), organisation)
                        : new SeriesAsked(meeting.place(), meeting.series(), organisation))
                .distinct()
                .forEach(events::publishEvent);
    }
}
