package dk.samspil.notifications;

import dk.samspil.access.OrganisationId;
import dk.samspil.mandates.HowGiven;
import dk.samspil.mandates.Mandate;
import dk.samspil.mandates.MandateAsked;
import dk.samspil.mandates.MandateEnded;
import dk.samspil.mandates.MandateGiven;
import dk.samspil.mandates.MandateTaken;
import dk.samspil.mandates.Mandates;
import java.time.LocalTime;
import java.time.Period;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what becomes of mandates, and tells the association and the consultant. */
@Component
class MandateBells {

    private static final Period AHEAD = Period.ofWeeks(2);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Mailroom mailroom;
    private final Mandates mandates;

    MandateBells(Mailroom mailroom, Mandates mandates) {
        this.mailroom = mailroom;
        this.mandates = mandates;
    }

    @EventListener
    void on(MandateAsked asked) {
        mailroom.order(order(MailKind.MANDATE, mandates.mandate(asked.mandate()), asked.organisation()));
    }

    /** Who took the yes down on the phone knows it; the association gets its receipt when there is somebody to stop. */
    @EventListener
    void on(MandateGiven given) {
        var mandate = mandates.mandate(given.mandate());
        if (mandate.how() != HowGiven.PHONE) {
            mailroom.order(order(MailKind.MANDATE_GIVEN, mandate, given.centre()));
        }
        if (mandate.holder() != null) {
            mailroom.order(order(MailKind.RECEIPT_MANDATE, mandate, given.organisation()));
        }
        var ahead = mandate.until().minus(AHEAD);
        mailroom.order(order(MailKind.MANDATE_ENDING, mandate, given.organisation()), ahead, MORNING);
        mailroom.order(order(MailKind.MANDATE_ENDING, mandate, given.centre()), ahead, MORNING);
    }

    @EventListener
    void on(MandateTaken taken) {
        mailroom.order(order(MailKind.RECEIPT_MANDATE, mandates.mandate(taken.mandate()), taken.organisation()));
    }

    @EventListener
    void on(MandateEnded ended) {
        var mandate = mandates.mandate(ended.mandate());
        switch (Objects.requireNonNull(mandate.ending())) {
            case DECLINED -> mailroom.order(order(MailKind.MANDATE_NO, mandate, ended.centre()));
            case STOPPED -> {
                mailroom.order(order(MailKind.MANDATE_ENDED, mandate, ended.organisation()));
                mailroom.order(order(MailKind.MANDATE_ENDED, mandate, ended.centre()));
            }
            case STOPPED_BY_PHONE, GIVEN_BACK, LEFT ->
                mailroom.order(order(MailKind.MANDATE_ENDED, mandate, ended.organisation()));
            case WITHDRAWN, RENEWED -> {}
        }
    }

    private static MailOrder order(MailKind kind, Mandate mandate, OrganisationId to) {
        var from = to.equals(mandate.centre()) ? mandate.organisation() : mandate.centre();
        return new MailOrder(kind, mandate.id(), null, to, from, null);
    }
}
