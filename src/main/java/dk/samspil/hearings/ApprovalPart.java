package dk.samspil.hearings;

import dk.samspil.agreements.AgreementPanel;
import dk.samspil.agreements.AgreementPart;
import dk.samspil.agreements.OpenAgreement;
import dk.samspil.web.Frame;
import dk.samspil.web.Way;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an agreement's page: who has heard and approved its text, and whom it waits for. */
@Component
@Order(70)
class ApprovalPart implements AgreementPart {

    private final HearingPages pages;
    private final Hearings hearings;
    private final Templates templates;

    ApprovalPart(HearingPages pages, Hearings hearings, Templates templates) {
        this.pages = pages;
        this.hearings = hearings;
        this.templates = templates;
    }

    @Override
    public Optional<AgreementPanel> panel(OpenAgreement open, Frame frame) {
        return hearings.text(open.edition())
                .map(text -> new AgreementPanel(
                        templates.hearingsPart(pages.glance(open.agreement(), open.edition(), text, frame.t()), frame),
                        open.edition().isFinal(),
                        new Way(frame.t().get("hearings.title"), "#approval")));
    }
}
