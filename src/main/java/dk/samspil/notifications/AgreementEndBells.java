package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionSigned;
import dk.samspil.renewals.AgreementBroughtIn;
import dk.samspil.renewals.Ahead;
import dk.samspil.renewals.EndingGone;
import dk.samspil.renewals.EndingSaid;
import dk.samspil.renewals.EndingStands;
import dk.samspil.renewals.Endings;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that an agreement has a last day, and has the parties reminded of it in time; and tells who wants one to end. */
@Component
class AgreementEndBells {

    /** At nine on the wall, also when the clocks have changed in between. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Mailroom mailroom;
    private final Agreements agreements;
    private final Endings endings;

    AgreementEndBells(Mailroom mailroom, Agreements agreements, Endings endings) {
        this.mailroom = mailroom;
        this.agreements = agreements;
        this.endings = endings;
    }

    /** Ordered once and for all; whether there is still reason to is asked when it is written. */
    @EventListener
    void on(EditionSigned signed) {
        var agreement = agreements.agreement(signed.agreement());
        var last = agreement.edition(signed.edition()).orElseThrow().endsOn();
        if (last != null) {
            for (var ahead : Ahead.values()) {
                remind(agreement, signed.edition().value(), ahead, ahead.before(last));
            }
        }
    }

    @EventListener
    void on(EndingSaid said) {
        tellOthers(MailKind.ENDING_SAID, agreements.agreement(said.agreement()), said.ending());
    }

    /** Where the notice is kept, the others have been told already. */
    @EventListener
    void on(EndingStands stands) {
        if (endings.ending(stands.ending()).isEarly()) {
            tellOthers(MailKind.ENDING_STANDS, agreements.agreement(stands.agreement()), stands.ending());
        }
    }

    @EventListener
    void on(EndingGone gone) {
        if (!gone.overtaken()) {
            tellOthers(MailKind.ENDING_GONE, agreements.agreement(gone.agreement()), gone.ending());
        }
    }

    @EventListener
    void on(AgreementBroughtIn brought) {
        tellOthers(
                MailKind.ARRIVAL,
                agreements.agreement(brought.agreement()),
                brought.edition().value());
    }

    private void remind(Agreement agreement, UUID edition, Ahead ahead, LocalDate day) {
        agreement
                .present()
                .forEach(party -> mailroom.order(
                        MailOrder.between(kind(ahead), edition, agreement.place(), party.organisation(), null),
                        day,
                        MORNING));
    }

    private void tellOthers(MailKind kind, Agreement agreement, UUID subject) {
        var own = Actor.current().organisation().orElse(null);
        agreement.present().stream()
                .filter(party -> !party.organisation().equals(own))
                .forEach(party ->
                        mailroom.order(MailOrder.between(kind, subject, agreement.place(), party.organisation(), own)));
    }

    private static MailKind kind(Ahead ahead) {
        return switch (ahead) {
            case QUARTER -> MailKind.AGREEMENT_ENDS_QUARTER;
            case MONTH -> MailKind.AGREEMENT_ENDS_MONTH;
            case WEEK -> MailKind.AGREEMENT_ENDS_WEEK;
        };
    }
}
