package dk.samspil.series;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.meetings.Coming;
import dk.samspil.meetings.Meeting;
import dk.samspil.meetings.SeriesId;
import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To which meetings of a row a party comes: said by itself, by a link, or on the phone.
 *
 * @param meetings those that can still be answered
 * @param action where the answer is sent
 */
public record SeriesAnswerPage(
        Room room,
        SeriesId id,
        Meeting first,
        List<Meeting> meetings,
        OrganisationId organisation,
        Channel channel,
        String action,
        SeriesAnswerForm form,
        Fields fields,
        @Nullable Conflict conflict) {

    /** The way here; somebody with a link has none. */
    public List<Way> crumbs(Texts t) {
        return channel == Channel.LINK
                ? List.of()
                : List.of(
                        new Way(room.name(), room.path()),
                        new Way(t.get("meetings.title"), Meeting.path(room.place())));
    }

    public @Nullable Way back(Texts t) {
        return channel == Channel.LINK ? null : new Way(t.get("collaborations.back"), id.path(room.place()));
    }

    public List<Option> wholes(Texts t) {
        return Option.of(t, SeriesAnswerForm.Whole.values());
    }

    public List<Option> choices(Texts t) {
        return Option.of(t, Coming.values());
    }

    /** The day is its label. */
    public Field coming(Meeting meeting, Texts t) {
        var name = SeriesAnswerForm.field(meeting);
        var hour = meeting.plan().hour();
        return new Field(
                name,
                t.capital(t.weekday(hour.day())) + " " + t.year(hour.day()) + ", " + t.time(hour.startsAt()),
                null,
                form.coming(meeting),
                fields.problems().of(name).orElse(null));
    }

    public boolean wantsParity() {
        return first.kind().wantsParity();
    }

    /** As the others call the party that answers. */
    public String name() {
        return room.party(organisation).map(Party::shortName).orElse("");
    }

    public String caller() {
        return room.nameOf(first.caller());
    }
}
