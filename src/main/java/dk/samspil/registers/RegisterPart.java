package dk.samspil.registers;

import dk.samspil.access.Actor;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementPanel;
import dk.samspil.agreements.AgreementPart;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.OpenAgreement;
import dk.samspil.web.Frame;
import dk.samspil.web.Way;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On an agreement's page: what is shown of it outside, once it is signed. */
@Component
@Order(50)
class RegisterPart implements AgreementPart {

    private final Releases releases;
    private final Templates templates;

    RegisterPart(Releases releases, Templates templates) {
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
        var self = Actor.currentOrganisation();
        var written = Stream.of(ReleaseKind.values())
                .flatMap(kind -> releases.of(agreement, signed, kind).stream())
                .collect(Collectors.toMap(Release::kind, Function.identity()));
        return new AgreementPanel(
                templates.registersPart(frame, agreement, written),
                written.values().stream().anyMatch(release -> release.waitsFor(self)),
                new Way(frame.t().get("registers.outside"), "#udadtil"));
    }
}
