package dk.samspil.remarks;

import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Section;
import java.util.List;

/** What there is to talk about in a whole agreement: what the parties see differently first, then what nobody has answered. */
public record OnAgreementPage(
        Spot spot, List<Disagreement> open, List<Remark> unanswered, List<Section> sections, boolean hasSettled) {

    boolean isTalkedAbout() {
        return spot.edition().isUnderWay() && !(open.isEmpty() && unanswered.isEmpty());
    }

    public List<Remark> unanswered(Section section) {
        return unanswered.stream()
                .filter(remark -> remark.section().equals(section.id()))
                .toList();
    }

    /** Those who may say on the phone what they think of the draft. */
    public List<AgreementParty> others() {
        return spot.agreement().present().stream()
                .filter(party -> !party.organisation().equals(spot.self()))
                .toList();
    }

    public String all() {
        return Disagreement.all(spot.path());
    }
}
