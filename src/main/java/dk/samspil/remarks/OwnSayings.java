package dk.samspil.remarks;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an organisation has said to agreements while they were written. */
@Component
class OwnSayings implements OwnData {

    private final RemarkRepository remarks;
    private final ViewRepository views;

    OwnSayings(RemarkRepository remarks, ViewRepository views) {
        this.remarks = remarks;
        this.views = views;
    }

    /** How it sees what a disagreement asks. */
    public record OwnView(String question, View view) {}

    @Override
    public String name() {
        return "remarks";
    }

    @Override
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        var own = own();
        var facts = new ArrayList<Fact>();
        remarks.own(place, own)
                .forEach(remark -> facts.add(new Fact(
                        remark.passage().isEmpty() ? t.get("remarks.own.remark") : remark.passage(), remark.words())));
        remarks.ownReplies(place, own).forEach(reply -> facts.add(new Fact(t.get("remarks.own.reply"), reply.words())));
        views.own(place, own)
                .forEach(view ->
                        facts.add(new Fact(view.getKey(), view.getValue().words())));
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("remarks.own.title"), facts));
    }

    @Override
    public List<?> of(PlaceId place) {
        var own = own();
        var all = new ArrayList<Object>(remarks.own(place, own));
        all.addAll(remarks.ownReplies(place, own));
        views.own(place, own).forEach(view -> all.add(new OwnView(view.getKey(), view.getValue())));
        return all;
    }

    private static OrganisationId own() {
        return Actor.currentOrganisation();
    }
}
