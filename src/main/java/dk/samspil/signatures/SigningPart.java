package dk.samspil.signatures;

import dk.samspil.agreements.AgreementPanel;
import dk.samspil.agreements.AgreementPart;
import dk.samspil.agreements.OpenAgreement;
import dk.samspil.hearings.Hearings;
import dk.samspil.web.Frame;
import dk.samspil.web.Way;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an agreement's page: who signs, and who has. */
@Component
@Order(80)
class SigningPart implements AgreementPart {

    private final SigningPages pages;
    private final Hearings hearings;
    private final Templates templates;

    SigningPart(SigningPages pages, Hearings hearings, Templates templates) {
        this.pages = pages;
        this.hearings = hearings;
        this.templates = templates;
    }

    @Override
    public Optional<AgreementPanel> panel(OpenAgreement open, Frame frame) {
        return hearings.text(open.edition())
                .map(text -> new AgreementPanel(
                        templates.signaturesPart(
                                pages.glance(open.agreement(), open.edition(), text, frame.t()), frame),
                        open.edition().isFinal(),
                        new Way(frame.t().get("signatures.title"), "#signing")));
    }
}
