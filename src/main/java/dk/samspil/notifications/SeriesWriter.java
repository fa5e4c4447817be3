package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.meetings.Attendance;
import dk.samspil.meetings.Calendars;
import dk.samspil.meetings.Meeting;
import dk.samspil.meetings.MeetingSeries;
import dk.samspil.meetings.SeriesId;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks a party to a row of meetings: all the days in one mail, with one link and one file for the calendar. */
@Component
class SeriesWriter {

    private final Collaborations collaborations;
    private final MeetingSeries series;
    private final Calendars calendars;
    private final Links links;
    private final Readers readers;
    private final Clock clock;

    SeriesWriter(
            Collaborations collaborations,
            MeetingSeries series,
            Calendars calendars,
            Links links,
            Readers readers,
            Clock clock) {
        this.collaborations = collaborations;
        this.series = series;
        this.calendars = calendars;
        this.links = links;
        this.readers = readers;
        this.clock = clock;
    }

    @Transactional
    Optional<Letter> asked(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var waiting = series.ahead(new SeriesId(order.subject())).stream()
                .filter(meeting -> meeting.attendance(order.requireTo())
                        .filter(Attendance::isSilent)
                        .isPresent())
                .toList();
        return waiting.isEmpty()
                ? Optional.empty()
                : readers.contact(room, order.requireTo()).map(reader -> ask(order, room, waiting, reader));
    }

    private Letter ask(MailOrder order, Room room, List<Meeting> waiting, Reader reader) {
        var t = reader.t();
        links.revoke(LinkPurpose.SERIES, order.requireTo(), room.place(), order.subject());
        var path = links.mint(
                LinkPurpose.SERIES,
                order.requireTo(),
                room.place(),
                order.subject(),
                reader.name(),
                reader.address(),
                links.whenOver(waiting.getLast().plan().hour().endsAt()));
        var first = waiting.getFirst();
        return Composer.of(order.kind(), reader, first.plan().title(), waiting.size())
                .say("what", order.asker(room), waiting.size(), first.plan().title(), room.name())
                .list(days(waiting, t))
                .list(new Appointment(first.plan(), t).where())
                .quote(first.plan().words())
                .say("how", t.weekday(first.answerBy()))
                .call(order.asker(room), order.askerPhone(room))
                .button(path)
                .attach(calendar(waiting, room))
                .letter();
    }

    @Transactional(readOnly = true)
    Optional<Letter> receipt(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var all = series.of(new SeriesId(order.subject()));
        var now = clock.instant();
        var writer = readers.person(order.requirePerson()).name();
        var title = all.getFirst().plan().title();
        return readers.contact(room, order.requireTo())
                .map(reader -> Composer.of(order.kind(), reader, title)
                        .say("what", writer, title)
                        .list(all.stream()
                                .filter(meeting -> meeting.isAhead(now))
                                .flatMap(meeting -> said(meeting, order.requireTo(), reader.t()))
                                .toList())
                        .say("wrong")
                        .call(writer, order.askerPhone(room))
                        .attach(calendar(all, room))
                        .letter());
    }

    @Transactional(readOnly = true)
    Optional<Letter> cancelled(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var gone = series.of(new SeriesId(order.subject())).stream()
                .filter(Meeting::isCancelled)
                .toList();
        if (gone.isEmpty()) {
            return Optional.empty();
        }
        var last = gone.getLast();
        var by = Optional.ofNullable(last.cancellation());
        return readers.contact(room, order.requireTo())
                .map(reader -> Composer.of(order.kind(), reader, last.plan().title())
                        .say(
                                "what",
                                by.map(Meeting.Cancellation::by).orElse(""),
                                last.plan().title(),
                                room.name())
                        .list(days(gone, reader.t()))
                        .quote(by.map(Meeting.Cancellation::why).orElse(""))
                        .call(order.asker(room), order.askerPhone(room))
                        .button(new SeriesId(order.subject()).path(room.place()))
                        .attach(calendar(gone, room))
                        .letter());
    }

    private Attachment calendar(List<Meeting> meetings, Room room) {
        return new Attachment("moeder.ics", "calendar", calendars.of(meetings, room));
    }

    private static Stream<String> said(Meeting meeting, OrganisationId organisation, Texts t) {
        return meeting.attendance(organisation).map(Attendance::said).stream()
                .flatMap(said -> Optional.ofNullable(said.coming()).stream())
                .map(coming -> day(meeting, t) + ": " + t.of(coming));
    }

    private static List<String> days(List<Meeting> meetings, Texts t) {
        return meetings.stream().map(meeting -> day(meeting, t)).toList();
    }

    private static String day(Meeting meeting, Texts t) {
        return new Appointment(meeting.plan(), t).dayOfYear();
    }
}
