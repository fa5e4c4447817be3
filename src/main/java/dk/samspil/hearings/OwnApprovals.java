package dk.samspil.hearings;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom an organisation has asked about the agreements of a room, and who inside it has approved them. */
@Component
class OwnApprovals implements OwnData {

    private final HeardRepository heard;
    private final ApprovalRepository approvals;

    OwnApprovals(HeardRepository heard, ApprovalRepository approvals) {
        this.heard = heard;
        this.approvals = approvals;
    }

    @Override
    public String name() {
        return "approvals";
    }

    @Override
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        var own = Actor.currentOrganisation();
        var facts = Stream.concat(
                        heard.by(own, place).stream()
                                .map(one -> new Fact(
                                        t.get("hearings.own.heard", one.who(), t.date(one.on())),
                                        one.inside().words())),
                        approvals.by(own, place).stream()
                                .map(one -> new Fact(
                                        t.get("hearings.own.approved", one.title(t), t.date(one.on())),
                                        one.inside().words())))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("hearings.title"), facts));
    }

    @Override
    public List<?> of(PlaceId place) {
        var own = Actor.currentOrganisation();
        return Stream.concat(heard.by(own, place).stream(), approvals.by(own, place).stream())
                .toList();
    }
}
