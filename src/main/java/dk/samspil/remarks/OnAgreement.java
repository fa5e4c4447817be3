package dk.samspil.remarks;

import dk.samspil.access.Actor;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementPanel;
import dk.samspil.agreements.AgreementPart;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionState;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.web.Frame;
import dk.samspil.web.Way;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What there is to talk about, on the agreement's page. */
@Component
@Order(10)
class OnAgreement implements AgreementPart {

    private final Collaborations collaborations;
    private final Drafting drafting;
    private final Remarks remarks;
    private final Disagreements disagreements;
    private final Templates templates;

    OnAgreement(
            Collaborations collaborations,
            Drafting drafting,
            Remarks remarks,
            Disagreements disagreements,
            Templates templates) {
        this.collaborations = collaborations;
        this.drafting = drafting;
        this.remarks = remarks;
        this.disagreements = disagreements;
        this.templates = templates;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AgreementPanel> panel(Agreement agreement, Edition edition, Frame frame) {
        var all = disagreements.of(agreement.id());
        boolean drafted = edition.state() == EditionState.DRAFT;
        if (all.isEmpty() && !drafted) {
            return Optional.empty();
        }
        var spot = new Spot(collaborations.room(agreement.place()), agreement, edition, Actor.currentOrganisation());
        var page = new OnAgreementPage(
                spot,
                all.stream()
                        .filter(one -> one.isOpen() && one.edition().equals(edition.id()) && edition.isUnderWay())
                        .toList(),
                remarks.of(edition.id()).stream().filter(Remark::isUnanswered).toList(),
                drafting.sections(edition.id()),
                all.stream().anyMatch(one -> !one.isOpen()));
        return Optional.of(new AgreementPanel(
                templates.remarksOnAgreement(page, frame),
                page.isTalkedAbout(),
                new Way(frame.t().get("remarks.panel.title"), "#talk")));
    }
}
