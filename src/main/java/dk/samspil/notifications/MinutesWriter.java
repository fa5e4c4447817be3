package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.meetings.Meeting;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.Meetings;
import dk.samspil.minutes.Decision;
import dk.samspil.minutes.Minutes;
import dk.samspil.minutes.Sheet;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a party the minutes with a link to say yes by, and tells it when its yes holds no longer. */
@Component
class MinutesWriter {

    private final Collaborations collaborations;
    private final Meetings meetings;
    private final Minutes minutes;
    private final Links links;
    private final Readers readers;

    MinutesWriter(Collaborations collaborations, Meetings meetings, Minutes minutes, Links links, Readers readers) {
        this.collaborations = collaborations;
        this.meetings = meetings;
        this.minutes = minutes;
        this.links = links;
        this.readers = readers;
    }

    @Transactional
    Optional<Letter> sent(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var sheet = minutes.of(new MeetingId(order.subject()));
        boolean waits =
                sheet.current(order.requireTo()).filter(one -> !one.isYes()).isPresent();
        return waits
                ? readers.contact(room, order.requireTo())
                        .map(reader -> ask(order, room, meeting(order), sheet, reader))
                : Optional.empty();
    }

    private Letter ask(MailOrder order, Room room, Meeting meeting, Sheet sheet, Reader reader) {
        var t = reader.t();
        links.revoke(LinkPurpose.MINUTES, order.requireTo(), room.place(), order.subject());
        var path = links.mint(
                LinkPurpose.MINUTES, order.requireTo(), room.place(), order.subject(), reader.name(), reader.address());
        var until = sheet.silentUntil();
        return Composer.of(order.kind(), reader, meeting.plan().title())
                .say("what", sheet.sentBy(), meeting.plan().title(), room.name())
                .list(sheet.decisions().stream().map(Decision::words).toList())
                .list(actions(room, sheet, t))
                .say(until == null ? "wait" : "silence", until == null ? "" : t.weekday(until))
                .call(order.asker(room), order.askerPhone(room))
                .button(path)
                .letter();
    }

    @Transactional
    Optional<Letter> changed(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var meeting = meeting(order);
        links.revoke(LinkPurpose.MINUTES, order.requireTo(), room.place(), order.subject());
        return readers.contact(room, order.requireTo())
                .map(reader -> Composer.of(order.kind(), reader, meeting.plan().title())
                        .say("what", order.asker(room), meeting.plan().title(), room.name())
                        .call(order.asker(room), order.askerPhone(room))
                        .button(meeting.path() + "/referat")
                        .letter());
    }

    @Transactional(readOnly = true)
    Optional<Letter> receipt(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var writer = readers.person(order.requirePerson()).name();
        return minutes.of(new MeetingId(order.subject()))
                .current(order.requireTo())
                .flatMap(said -> readers.contact(room, order.requireTo())
                        .map(reader -> Composer.of(
                                        order.kind(),
                                        reader,
                                        meeting(order).plan().title())
                                .say(
                                        said.isYes() ? "yes" : "remark",
                                        writer,
                                        meeting(order).plan().title())
                                .quote(said.remark())
                                .say("wrong")
                                .call(writer, order.askerPhone(room))
                                .letter()));
    }

    private Meeting meeting(MailOrder order) {
        return meetings.meeting(new MeetingId(order.subject()));
    }

    private static List<String> actions(Room room, Sheet sheet, Texts t) {
        return sheet.actions().stream()
                .map(action -> t.get(
                        "notifications.minutes.action",
                        action.words(),
                        room.party(action.owner()).map(Party::shortName).orElse(""),
                        action.ownerName(),
                        t.weekday(action.due())))
                .toList();
    }
}
