package dk.samspil.minutes;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.meetings.Meetings;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an organisation has said to the minutes of a room. */
@Component
class OwnRemarks implements OwnData {

    private final ApprovalRepository approvals;
    private final Meetings meetings;

    OwnRemarks(ApprovalRepository approvals, Meetings meetings) {
        this.approvals = approvals;
        this.meetings = meetings;
    }

    @Override
    public String name() {
        return "minutes";
    }

    @Override
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        var facts = own(place).stream().map(given -> fact(given, t)).toList();
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("minutes.all"), facts));
    }

    private Fact fact(Approval.Given given, Texts t) {
        var said = given.said();
        var plan = meetings.meeting(given.meeting()).plan();
        return new Fact(
                plan.title() + ", " + t.date(plan.hour().day()),
                said.isYes() && said.saidAt() != null
                        ? t.get("minutes.yes", t.date(said.saidAt()))
                        : t.get("minutes.hasRemark") + ": " + said.remark());
    }

    @Override
    public List<?> of(PlaceId place) {
        return own(place);
    }

    private List<Approval.Given> own(PlaceId place) {
        return approvals.saidBy(Actor.currentOrganisation(), place);
    }
}
