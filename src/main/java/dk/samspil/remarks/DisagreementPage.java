package dk.samspil.remarks;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Section;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.meetings.Listed;
import dk.samspil.meetings.Meeting;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One disagreement: what each party thinks, side by side, where it is to be talked about, and what came of it.
 *
 * @param section its clause as it stands; null where it has been taken out
 * @param meeting the one it is to be talked about at, or was decided at
 */
public record DisagreementPage(
        RoomHead head,
        Spot spot,
        Disagreement disagreement,
        @Nullable Section section,
        @Nullable Meeting meeting,
        List<Listed> coming,
        ViewForm form,
        Fields fields,
        @Nullable Conflict conflict) {

    public String path() {
        return disagreement.path();
    }

    /** Whether anything can still be said to it. */
    public boolean isOpen() {
        return disagreement.isOpen() && spot.isUnderWay();
    }

    public @Nullable View view(AgreementParty party) {
        return disagreement.view(party.organisation()).orElse(null);
    }

    public boolean isOwn(AgreementParty party) {
        return is(party.organisation());
    }

    private boolean is(OrganisationId organisation) {
        return organisation.equals(spot.self());
    }

    public List<Option> meetings(Texts t) {
        return coming.stream().map(one -> option(one, t)).toList();
    }

    static Option option(Listed meeting, Texts t) {
        return new Option(
                meeting.id().toString(),
                t.get("remarks.meeting", meeting.title(), t.weekday(meeting.startsAt()), t.year(meeting.startsAt())));
    }
}
