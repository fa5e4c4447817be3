package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.meetings.Attendance;
import dk.samspil.meetings.Calendars;
import dk.samspil.meetings.Item;
import dk.samspil.meetings.Meeting;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.Meetings;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks a party to a meeting, with a link to answer by and a file for the calendar. Looks again each time whether there is reason to. */
@Component
class MeetingWriter {

    private final Collaborations collaborations;
    private final Meetings meetings;
    private final Calendars calendars;
    private final Links links;
    private final Readers readers;
    private final Clock clock;

    MeetingWriter(
            Collaborations collaborations,
            Meetings meetings,
            Calendars calendars,
            Links links,
            Readers readers,
            Clock clock) {
        this.collaborations = collaborations;
        this.meetings = meetings;
        this.calendars = calendars;
        this.links = links;
        this.readers = readers;
        this.clock = clock;
    }

    @Transactional
    Optional<Letter> asked(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var meeting = meetings.meeting(new MeetingId(order.subject()));
        boolean waits = meeting.attendance(order.requireTo())
                .filter(Attendance::isSilent)
                .isPresent();
        return waits && meeting.isAhead(clock.instant())
                ? readers.contact(room, order.requireTo()).map(reader -> ask(order, room, meeting, reader))
                : Optional.empty();
    }

    private Letter ask(MailOrder order, Room room, Meeting meeting, Reader reader) {
        var t = reader.t();
        links.revoke(LinkPurpose.MEETING, order.requireTo(), room.place(), order.subject());
        var path = links.mint(
                LinkPurpose.MEETING,
                order.requireTo(),
                room.place(),
                order.subject(),
                reader.name(),
                reader.address(),
                links.whenOver(meeting.plan().hour().endsAt()));
        var letter = Composer.of(order.kind(), reader, meeting.plan().title(), start(meeting, reader))
                .say("what", order.asker(room), meeting.plan().title(), room.name())
                .list(new Appointment(meeting.plan(), t).whenAndWhere());
        if (meeting.before() != null) {
            letter.say(
                    "before",
                    t.weekday(meeting.before().startsAt()),
                    t.time(meeting.before().startsAt()),
                    meeting.before().spot());
        }
        return letter.quote(meeting.plan().words())
                .list(meeting.agenda().stream().map(Item::words).toList())
                .say("how", t.weekday(meeting.answerBy()))
                .call(order.asker(room), order.askerPhone(room))
                .button(path)
                .attach(calendar(meeting, room))
                .letter();
    }

    @Transactional(readOnly = true)
    Optional<Letter> receipt(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var meeting = meetings.meeting(new MeetingId(order.subject()));
        var writer = readers.person(order.requirePerson()).name();
        return meeting.attendance(order.requireTo())
                .filter(one -> !one.isSilent())
                .flatMap(one -> readers.contact(room, order.requireTo())
                        .map(reader -> Composer.of(
                                        order.kind(), reader, meeting.plan().title())
                                .say("what", writer, meeting.plan().title(), start(meeting, reader))
                                .list(said(one, reader.t()))
                                .say("wrong")
                                .call(writer, order.askerPhone(room))
                                .attach(calendar(meeting, room))
                                .letter()));
    }

    @Transactional(readOnly = true)
    Optional<Letter> cancelled(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var meeting = meetings.meeting(new MeetingId(order.subject()));
        var cancellation = meeting.cancellation();
        return cancellation == null
                ? Optional.empty()
                : readers.contact(room, order.requireTo())
                        .map(reader -> Composer.of(
                                        order.kind(), reader, meeting.plan().title(), start(meeting, reader))
                                .say("what", cancellation.by(), meeting.plan().title(), start(meeting, reader))
                                .quote(cancellation.why())
                                .call(order.asker(room), order.askerPhone(room))
                                .button(meeting.path())
                                .attach(calendar(meeting, room))
                                .letter());
    }

    private Attachment calendar(Meeting meeting, Room room) {
        return new Attachment("moede.ics", "calendar", calendars.of(meeting, room));
    }

    private static String start(Meeting meeting, Reader reader) {
        return new Appointment(meeting.plan(), reader.t()).start();
    }

    private static List<String> said(Attendance attendance, Texts t) {
        var coming = attendance.said().coming();
        return Stream.concat(
                        coming == null ? Stream.empty() : Stream.of(t.of(coming)),
                        Stream.concat(
                                attendance.people().stream(),
                                Stream.of(attendance.said().needs())))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
