package dk.samspil.renewals;

import dk.samspil.access.Actor;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementPanel;
import dk.samspil.agreements.AgreementPart;
import dk.samspil.agreements.Edition;
import dk.samspil.web.Frame;
import dk.samspil.web.Today;
import dk.samspil.web.Way;
import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a signed agreement's page: the ways to change it, to go on and to end it. */
@Component
@Order(30)
class RenewalsPart implements AgreementPart {

    private final Arrivals arrivals;
    private final Endings endings;
    private final LastDays lastDays;
    private final Templates templates;
    private final Clock clock;

    RenewalsPart(Arrivals arrivals, Endings endings, LastDays lastDays, Templates templates, Clock clock) {
        this.arrivals = arrivals;
        this.endings = endings;
        this.lastDays = lastDays;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<AgreementPanel> panel(Agreement agreement, Edition edition, Frame frame) {
        if (!edition.isSigned()) {
            return Optional.empty();
        }
        var panel = panel(agreement, edition);
        return Optional.of(new AgreementPanel(
                templates.renewalsPanel(panel, frame),
                panel.isNeeded(),
                new Way(frame.t().get("renewals.panel"), "#renewals")));
    }

    private RenewalsPanel panel(Agreement agreement, Edition edition) {
        return new RenewalsPanel(
                agreement,
                edition,
                arrivals.of(edition.id()).orElse(null),
                endings.of(edition.id()).orElse(null),
                lastDays.unchosen(agreement)
                        .filter(one -> one.id().equals(edition.id()))
                        .map(Edition::lastDay)
                        .orElse(null),
                Actor.currentOrganisation(),
                Today.by(clock));
    }
}
