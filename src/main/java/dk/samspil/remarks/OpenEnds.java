package dk.samspil.remarks;

import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.LooseEnds;
import dk.samspil.agreements.Section;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the parties see differently, and what nobody has answered, said to whoever puts the last hand to a text. */
@Component
class OpenEnds implements LooseEnds {

    private final Remarks remarks;
    private final Disagreements disagreements;
    private final Drafting drafting;

    OpenEnds(Remarks remarks, Disagreements disagreements, Drafting drafting) {
        this.remarks = remarks;
        this.disagreements = disagreements;
        this.drafting = drafting;
    }

    @Override
    public List<String> before(Edition edition, Texts t) {
        var unanswered =
                remarks.of(edition.id()).stream().filter(Remark::isUnanswered).toList();
        return Stream.concat(
                        disagreements.open(edition.agreement(), edition.id()).stream()
                                .map(one -> t.get("remarks.loose.disagreement", one.question())),
                        drafting.sections(edition.id()).stream()
                                .filter(section -> count(unanswered, section) > 0)
                                .map(section ->
                                        t.get("remarks.loose.remarks", count(unanswered, section), section.heading())))
                .toList();
    }

    private static long count(List<Remark> unanswered, Section section) {
        return unanswered.stream()
                .filter(remark -> remark.section().equals(section.id()))
                .count();
    }
}
