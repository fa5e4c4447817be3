package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.soundings.Answering;
import dk.samspil.soundings.Invitee;
import dk.samspil.soundings.Point;
import dk.samspil.soundings.Programme;
import dk.samspil.soundings.Sounding;
import dk.samspil.soundings.SoundingCalendar;
import dk.samspil.soundings.Soundings;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks an organisation to a meeting of a whole field, with a link that answers and shows it all, and a file for the calendar. */
@Component
class SoundingWriter {

    private final Soundings soundings;
    private final Programme programme;
    private final Answering answering;
    private final SoundingCalendar calendar;
    private final Links links;
    private final Readers readers;
    private final Clock clock;

    SoundingWriter(
            Soundings soundings,
            Programme programme,
            Answering answering,
            SoundingCalendar calendar,
            Links links,
            Readers readers,
            Clock clock) {
        this.soundings = soundings;
        this.programme = programme;
        this.answering = answering;
        this.calendar = calendar;
        this.links = links;
        this.readers = readers;
        this.clock = clock;
    }

    @Transactional
    Optional<Letter> asked(MailOrder order) {
        var sounding = sounding(order);
        return invitee(order)
                .filter(invitee -> invitee.isSilent() && sounding.isAhead(clock.instant()))
                .flatMap(this::reader)
                .map(reader -> ask(order, sounding, reader));
    }

    private Letter ask(MailOrder order, Sounding sounding, Reader reader) {
        var t = reader.t();
        var plan = sounding.plan();
        var letter = Composer.of(
                        order.kind(),
                        reader,
                        plan.title(),
                        t.weekday(plan.hour().day()))
                .say("what", sounding.callerName(), sounding.hostName(), plan.title())
                .quote(t.of(sounding.scope(), "about", sounding.scopeWords()))
                .list(new Appointment(plan, t).whenAndWhere());
        if (sounding.before() != null) {
            letter.say(
                    "before",
                    t.weekday(sounding.before().startsAt()),
                    t.time(sounding.before().startsAt()),
                    sounding.before().spot());
        }
        return letter.quote(plan.words())
                .list(programme.of(sounding.id()).stream()
                        .filter(Point::isTakenIn)
                        .map(Point::words)
                        .toList())
                .list(sounding.signs(t))
                .say("how", t.weekday(sounding.answerBy()))
                .call(sounding.callerName(), sounding.callerPhone())
                .button(link(order, sounding, reader))
                .attach(file(sounding))
                .letter();
    }

    @Transactional
    Optional<Letter> cancelled(MailOrder order) {
        var sounding = sounding(order);
        var cancellation = sounding.cancellation();
        return cancellation == null
                ? Optional.empty()
                : invitee(order)
                        .flatMap(this::reader)
                        .map(reader -> Composer.of(
                                        order.kind(), reader, sounding.plan().title(), start(sounding, reader))
                                .say("what", cancellation.by(), sounding.plan().title(), start(sounding, reader))
                                .quote(cancellation.why())
                                .call(sounding.callerName(), sounding.callerPhone())
                                .button(link(order, sounding, reader))
                                .attach(file(sounding))
                                .letter());
    }

    /** To all who were asked, also those who could not come. */
    @Transactional
    Optional<Letter> summary(MailOrder order) {
        var sounding = sounding(order);
        return invitee(order)
                .flatMap(this::reader)
                .map(reader -> Composer.of(order.kind(), reader, sounding.plan().title())
                        .say("what", sounding.hostName(), sounding.plan().title(), start(sounding, reader))
                        .say("how")
                        .call(sounding.callerName(), sounding.callerPhone())
                        .button(link(order, sounding, reader) + "/opsamling")
                        .letter());
    }

    @Transactional(readOnly = true)
    Optional<Letter> receipt(MailOrder order) {
        var sounding = sounding(order);
        var writer = readers.person(order.requirePerson()).name();
        return invitee(order)
                .filter(invitee -> !invitee.isSilent())
                .flatMap(invitee -> reader(invitee)
                        .map(reader -> Composer.of(
                                        order.kind(), reader, sounding.plan().title())
                                .say("what", writer, sounding.plan().title(), start(sounding, reader))
                                .list(said(invitee.said(), reader.t()))
                                .say("wrong")
                                .call(writer, sounding.callerPhone())
                                .attach(file(sounding))
                                .letter()));
    }

    private Sounding sounding(MailOrder order) {
        return soundings.sounding(new PlaceId(order.subject()));
    }

    private Optional<Invitee> invitee(MailOrder order) {
        return Optional.of(answering
                .invitee(new PlaceId(order.subject()), order.requireTo())
                .orElseThrow(NotHere::new));
    }

    private Optional<Reader> reader(Invitee invitee) {
        return readers.at(invitee.contactAddress(), invitee.contactName());
    }

    /** It shows the wall and what was said, too, so that it is good for a while after the meeting. */
    private String link(MailOrder order, Sounding sounding, Reader reader) {
        var place = order.requirePlace();
        links.revoke(LinkPurpose.SOUNDING, order.requireTo(), place, order.subject());
        return links.mint(
                LinkPurpose.SOUNDING,
                order.requireTo(),
                place,
                order.subject(),
                reader.name(),
                reader.address(),
                links.whenOver(sounding.plan().hour().endsAt().plus(Links.LIFE)));
    }

    private Attachment file(Sounding sounding) {
        return new Attachment("dialogmoede.ics", "calendar", calendar.of(sounding));
    }

    private static String start(Sounding sounding, Reader reader) {
        return new Appointment(sounding.plan(), reader.t()).start();
    }

    private static List<String> said(Invitee.Said said, Texts t) {
        return Stream.of(
                        said.coming() == null ? "" : t.of(said.coming()),
                        said.heads() == 0 ? "" : t.get("soundings.heads", said.heads()),
                        said.people(),
                        said.needs())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
