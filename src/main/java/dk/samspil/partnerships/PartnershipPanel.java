package dk.samspil.partnerships;

import dk.samspil.access.Actor;
import dk.samspil.agreements.AgreementPanel;
import dk.samspil.agreements.AgreementPart;
import dk.samspil.agreements.OpenAgreement;
import dk.samspil.web.Frame;
import dk.samspil.web.Way;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the page of a partnership agreement: who steers and how, with the way to the rest. */
@Component
@Order(20)
class PartnershipPanel implements AgreementPart {

    private final Partnerships partnerships;
    private final Templates templates;

    PartnershipPanel(Partnerships partnerships, Templates templates) {
        this.partnerships = partnerships;
        this.templates = templates;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AgreementPanel> panel(OpenAgreement open, Frame frame) {
        return partnerships
                .in(open.agreement(), open.edition())
                .map(partnership -> new AgreementPanel(
                        templates.partnershipsPanel(partnership, Actor.currentOrganisation(), frame),
                        open.edition().state().isOpen(),
                        new Way(frame.t().get("partnerships.title"), "#partnership")));
    }
}
