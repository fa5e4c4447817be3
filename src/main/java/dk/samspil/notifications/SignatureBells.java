package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionSigned;
import dk.samspil.signatures.CodeAsked;
import dk.samspil.signatures.PaperHandedIn;
import dk.samspil.signatures.SignatoriesMissed;
import dk.samspil.signatures.Signature;
import dk.samspil.signatures.SignatureAsked;
import dk.samspil.signatures.SignatureVoided;
import dk.samspil.signatures.Signings;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears who is to sign an agreement, when all have, and when what they signed holds no longer. */
@Component
class SignatureBells {

    private final Mailroom mailroom;
    private final Agreements agreements;
    private final Signings signings;

    SignatureBells(Mailroom mailroom, Agreements agreements, Signings signings) {
        this.mailroom = mailroom;
        this.agreements = agreements;
        this.signings = signings;
    }

    @EventListener
    void on(SignatoriesMissed missed) {
        order(MailKind.SIGNATORIES, missed.agreement().value(), missed.place(), missed.organisation());
    }

    @EventListener
    void on(SignatureAsked asked) {
        order(MailKind.SIGNATURE, asked.signatory(), asked.place(), asked.organisation());
    }

    @EventListener
    void on(CodeAsked asked) {
        order(MailKind.SIGNATURE_CODE, asked.code(), asked.place(), asked.organisation());
    }

    @EventListener
    void on(SignatureVoided voided) {
        order(MailKind.SIGNATURE_VOID, voided.signatory(), voided.place(), voided.organisation());
    }

    @EventListener
    void on(PaperHandedIn paper) {
        order(MailKind.SIGNED_PAPER, paper.edition().value(), paper.place(), paper.organisation());
    }

    /** To those the others write to, and to each who signed; of what was signed elsewhere, the house has sealed nothing. */
    @EventListener
    void on(EditionSigned signed) {
        var agreement = agreements.agreement(signed.agreement());
        if (agreement.edition(signed.edition()).filter(Edition::isBroughtIn).isPresent()) {
            return;
        }
        agreement.present().stream()
                .map(AgreementParty::organisation)
                .forEach(party ->
                        order(MailKind.AGREEMENT_SEALED, signed.edition().value(), signed.place(), party));
        signings.of(signed.edition())
                .ifPresent(signing -> signing.signatures().forEach(signature -> order(signature, signed)));
    }

    private void order(Signature signature, EditionSigned signed) {
        order(MailKind.SIGNER_SEALED, signature.signatory(), signed.place(), signature.organisation());
    }

    private void order(MailKind kind, UUID subject, PlaceId place, OrganisationId to) {
        mailroom.order(MailOrder.between(kind, subject, place, to, Actor.currentOrganisation()));
    }
}
