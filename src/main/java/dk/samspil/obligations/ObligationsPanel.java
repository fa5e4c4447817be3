package dk.samspil.obligations;

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

/** On an agreement's page: what it promises, the nearest first; nothing where it promises nothing. */
@Component
@Order(40)
class ObligationsPanel implements AgreementPart {

    private final Obligations obligations;
    private final Promises promises;
    private final Templates templates;

    ObligationsPanel(Obligations obligations, Promises promises, Templates templates) {
        this.obligations = obligations;
        this.promises = promises;
        this.templates = templates;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AgreementPanel> panel(OpenAgreement open, Frame frame) {
        var edition = open.edition();
        var all = obligations.of(edition, open.sections());
        var list = new ObligationList(open.agreement(), edition, all, Actor.currentOrganisation(), promises.today());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgreementPanel(
                        templates.obligationsPanel(list, frame),
                        edition.isInForce(promises.today()),
                        new Way(frame.t().get("obligations.title"), "#obligations")));
    }
}
