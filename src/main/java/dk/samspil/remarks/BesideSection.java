package dk.samspil.remarks;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.Section;
import dk.samspil.agreements.SectionPart;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is said beside a clause, on the clause's page and in the list of all of them. */
@Component
@Order(10)
class BesideSection implements SectionPart {

    private final Collaborations collaborations;
    private final Remarks remarks;
    private final Disagreements disagreements;
    private final Templates templates;
    private final Ids ids;

    BesideSection(
            Collaborations collaborations, Remarks remarks, Disagreements disagreements, Templates templates, Ids ids) {
        this.collaborations = collaborations;
        this.remarks = remarks;
        this.disagreements = disagreements;
        this.templates = templates;
        this.ids = ids;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<JteModel> beside(Agreement agreement, Edition edition, Section section, Frame frame) {
        var spot = new Spot(collaborations.room(agreement.place()), agreement, edition, Actor.currentOrganisation());
        var page = page(spot, section, RemarkForm.empty(ids.next()), Problems.none(), frame);
        return page.remarks().isEmpty() && page.disagreements().isEmpty() && !spot.isOpen()
                ? Optional.empty()
                : Optional.of(templates.remarksBeside(page, frame));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> glances(Edition edition, Frame frame) {
        var said = remarks.of(edition.id()).stream()
                .filter(Remark::isOpen)
                .collect(Collectors.groupingBy(Remark::section, Collectors.counting()));
        var seen = disagreements.open(edition.agreement(), edition.id()).stream()
                .collect(Collectors.groupingBy(Disagreement::section, Collectors.counting()));
        var glances = new HashMap<UUID, String>();
        Stream.concat(said.keySet().stream(), seen.keySet().stream())
                .forEach(section -> glances.put(
                        section,
                        BesidePage.glance(said.getOrDefault(section, 0L), seen.getOrDefault(section, 0L), frame.t())));
        return glances;
    }

    BesidePage page(Spot spot, Section section, RemarkForm form, Problems problems, Frame frame) {
        return new BesidePage(
                spot,
                section,
                remarks.of(section.edition(), section.id()),
                disagreements.of(spot.agreement().id()).stream()
                        .filter(one -> one.section().equals(section.id()))
                        .toList(),
                form,
                new Fields(frame.t(), "remarks.remark", problems));
    }
}
