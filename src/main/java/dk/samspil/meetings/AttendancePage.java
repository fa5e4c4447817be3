package dk.samspil.meetings;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a party comes: said by itself, by a link, or on the phone.
 *
 * @param action where the answer is sent
 * @param ahead it can still be answered
 */
public record AttendancePage(
        Room room,
        Meeting meeting,
        OrganisationId organisation,
        Channel channel,
        String action,
        boolean ahead,
        AttendanceForm form,
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

    public List<Option> choices(Texts t) {
        return Option.of(t, Coming.values());
    }

    /** As the others call the party that answers. */
    public String name() {
        return room.party(organisation).map(Party::shortName).orElse("");
    }

    public String caller() {
        return room.nameOf(meeting.caller());
    }
}
