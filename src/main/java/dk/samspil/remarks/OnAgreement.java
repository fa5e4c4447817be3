package dk.samspil.remarks;

import dk.samspil.agreements.AgreementPanel;
import dk.samspil.agreements.AgreementPart;
import dk.samspil.agreements.OpenAgreement;
import dk.samspil.web.Frame;
import dk.samspil.web.Way;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What there is to talk about, on the agreement's page. */
@Component
@Order(10)
class OnAgreement implements AgreementPart {

    private final Remarks remarks;
    private final Disagreements disagreements;
    private final Templates templates;

    OnAgreement(Remarks remarks, Disagreements disagreements, Templates templates) {
        this.remarks = remarks;
        this.disagreements = disagreements;
        this.templates = templates;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AgreementPanel> panel(OpenAgreement open, Frame frame) {
        var edition = open.edition();
        var page = new OnAgreementPage(
                Spot.own(open.agreement(), edition),
                disagreements.of(open.agreement().id()),
                edition.isUnderWay() ? remarks.of(edition.id()) : List.of(),
                open.sections());
        return page.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgreementPanel(
                        templates.remarksOnAgreement(page, frame),
                        page.isTalkedAbout(),
                        new Way(frame.t().get("remarks.panel.title"), "#talk"),
                        edition.state().isOpen() ? page.glances(frame.t()) : Map.of()));
    }
}
