package dk.samspil.renewals;

import dk.samspil.access.Actor;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementPanel;
import dk.samspil.agreements.AgreementPart;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.OpenAgreement;
import dk.samspil.web.Frame;
import dk.samspil.web.Today;
import dk.samspil.web.Way;
import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of an agreement that was signed: the ways to change it, to go on and to end it. */
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
    public Optional<AgreementPanel> panel(OpenAgreement open, Frame frame) {
        return signed(open.agreement(), open.edition())
                .map(signed -> panel(open.agreement(), signed))
                .map(panel -> new AgreementPanel(
                        templates.renewalsPanel(panel, frame),
                        panel.isNeeded(),
                        new Way(frame.t().get(panel.title()), "#renewals")));
    }

    /** While the next one is written, the page opens with that; what is to be said here is of the one that still holds. */
    private Optional<Edition> signed(Agreement agreement, Edition shown) {
        return shown.isUnderWay()
                ? agreement.inForce(Today.by(clock))
                : Optional.of(shown).filter(Edition::isSigned);
    }

    private RenewalsPanel panel(Agreement agreement, Edition edition) {
        return new RenewalsPanel(
                agreement,
                edition,
                arrivals.of(edition.id()).orElse(null),
                agreement.lastSigned().flatMap(last -> endings.of(last.id())).orElse(null),
                lastDays.unchosen(agreement)
                        .filter(one -> one.id().equals(edition.id()))
                        .map(Edition::lastDay)
                        .orElse(null),
                Actor.currentOrganisation(),
                Today.by(clock));
    }
}
