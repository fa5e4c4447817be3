package dk.samspil.presses;

import dk.samspil.access.Actor;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementPanel;
import dk.samspil.agreements.AgreementPart;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.OpenAgreement;
import dk.samspil.registers.ReleaseKind;
import dk.samspil.registers.Releases;
import dk.samspil.web.Frame;
import dk.samspil.web.Way;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On a signed agreement's page: what its parties tell the papers. */
@Component
@Order(60)
class PressPart implements AgreementPart {

    private final Releases releases;
    private final Templates templates;

    PressPart(Releases releases, Templates templates) {
        this.releases = releases;
        this.templates = templates;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AgreementPanel> panel(OpenAgreement open, Frame frame) {
        return open.agreement().isBetween(Actor.currentOrganisation())
                ? Releases.signed(open.agreement()).map(signed -> shown(open.agreement(), signed, frame))
                : Optional.empty();
    }

    private AgreementPanel shown(Agreement agreement, Edition signed, Frame frame) {
        var release = releases.of(agreement, signed, ReleaseKind.PRESS);
        var self = Actor.currentOrganisation();
        return new AgreementPanel(
                templates.pressesPart(frame, agreement, release.orElse(null)),
                release.filter(one -> one.waitsFor(self)).isPresent(),
                new Way(frame.t().get("presses.part"), "#presse"));
    }
}
