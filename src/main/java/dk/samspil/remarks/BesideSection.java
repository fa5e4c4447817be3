package dk.samspil.remarks;

import dk.samspil.access.Ids;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.Section;
import dk.samspil.agreements.SectionPart;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is said beside a clause, on the clause's page. */
@Component
@Order(10)
class BesideSection implements SectionPart {

    private final Remarks remarks;
    private final Disagreements disagreements;
    private final Templates templates;
    private final Ids ids;

    BesideSection(Remarks remarks, Disagreements disagreements, Templates templates, Ids ids) {
        this.remarks = remarks;
        this.disagreements = disagreements;
        this.templates = templates;
        this.ids = ids;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<JteModel> beside(Agreement agreement, Edition edition, Section section, Frame frame) {
        var spot = Spot.own(agreement, edition);
        var page = page(spot, section, RemarkForm.empty(ids.next()), Problems.none(), frame);
        return page.remarks().isEmpty() && page.disagreements().isEmpty() && !spot.isOpen()
                ? Optional.empty()
                : Optional.of(templates.remarksBeside(page, frame));
    }

    BesidePage page(Spot spot, Section section, RemarkForm form, Problems problems, Frame frame) {
        return new BesidePage(
                spot,
                section,
                remarks.of(section.edition(), section.id()),
                disagreements.of(spot.agreement().id(), section.id()),
                form,
                new Fields(frame.t(), "remarks.remark", problems));
    }
}
