package dk.samspil.registers;

import dk.samspil.access.Actor;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementPart;
import dk.samspil.agreements.Edition;
import dk.samspil.web.Frame;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On an agreement's page: what is shown of it outside, once it is signed. */
@Component
@Order(70)
class RegisterPart implements AgreementPart {

    private final Releases releases;
    private final Templates templates;

    RegisterPart(Releases releases, Templates templates) {
        this.releases = releases;
        this.templates = templates;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<JteModel> panel(Agreement agreement, Edition edition, Frame frame) {
        if (!agreement.isBetween(Actor.currentOrganisation())) {
            return Optional.empty();
        }
        return Releases.signed(agreement)
                .map(signed -> templates.registersPart(
                        frame,
                        agreement,
                        releases.of(agreement, signed, ReleaseKind.SUMMARY).orElse(null),
                        releases.of(agreement, signed, ReleaseKind.REUSE).orElse(null)));
    }
}
