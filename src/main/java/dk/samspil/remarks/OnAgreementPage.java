package dk.samspil.remarks;

import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.EditionState;
import dk.samspil.agreements.Section;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to talk about in a whole agreement: what the parties see differently first, then what nobody has answered.
 *
 * @param disagreements all there have been
 * @param remarks to the text while it is under way
 */
public record OnAgreementPage(
        Spot spot, List<Disagreement> disagreements, List<Remark> remarks, List<Section> sections) {

    boolean isEmpty() {
        return disagreements.isEmpty() && remarks.isEmpty() && spot.edition().state() != EditionState.DRAFT;
    }

    boolean isTalkedAbout() {
        return spot.edition().isUnderWay() && !(open().isEmpty() && unanswered().isEmpty());
    }

    /** Those of this text that nothing has come of yet. */
    public List<Disagreement> open() {
        var edition = spot.edition();
        return disagreements.stream()
                .filter(one -> one.isOpen() && one.edition().equals(edition.id()) && edition.isUnderWay())
                .toList();
    }

    public boolean hasSettled() {
        return disagreements.stream().anyMatch(one -> !one.isOpen());
    }

    public List<Remark> unanswered() {
        return remarks.stream().filter(Remark::isUnanswered).toList();
    }

    public List<Remark> unanswered(Section section) {
        return unanswered().stream()
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

    /** "Two remarks · a disagreement", by the clause they are to. */
    Map<UUID, String> glances(Texts t) {
        var said = remarks.stream()
                .filter(Remark::isOpen)
                .collect(Collectors.groupingBy(Remark::section, Collectors.counting()));
        var seen = open().stream().collect(Collectors.groupingBy(Disagreement::section, Collectors.counting()));
        return sections.stream()
                .map(Section::id)
                .filter(id -> said.containsKey(id) || seen.containsKey(id))
                .collect(Collectors.toMap(
                        id -> id, id -> glance(said.getOrDefault(id, 0L), seen.getOrDefault(id, 0L), t)));
    }

    private static String glance(long remarks, long disagreements, Texts t) {
        return Stream.of(
                        remarks == 0 ? "" : t.get("remarks.glance.remarks", remarks),
                        disagreements == 0 ? "" : t.get("remarks.glance.disagreements", disagreements))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
