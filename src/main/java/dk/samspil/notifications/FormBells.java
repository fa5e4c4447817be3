package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.paths.FormChoices;
import dk.samspil.paths.FormChosen;
import dk.samspil.paths.FormSettled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears how parties want to hold together, and orders the mails about it. Of a "not now" it tells nobody. */
@Component
class FormBells {

    private final Mailroom mailroom;
    private final Collaborations collaborations;
    private final FormChoices choices;

    FormBells(Mailroom mailroom, Collaborations collaborations, FormChoices choices) {
        this.mailroom = mailroom;
        this.collaborations = collaborations;
        this.choices = choices;
    }

    @EventListener
    void on(FormChosen chosen) {
        var room = collaborations.room(chosen.place());
        if (chosen.channel() == Channel.PHONE && Actor.current() instanceof Actor.Person writer) {
            mailroom.order(
                    order(MailKind.RECEIPT_FORM, chosen.place(), chosen.organisation(), Actor.currentOrganisation())
                            .toPerson(writer.id()));
        }
        choices.toBeAsked(room, chosen.organisation())
                .forEach(party -> mailroom.order(
                        order(MailKind.FORM, chosen.place(), party.organisation(), chosen.organisation())));
    }

    @EventListener
    void on(FormSettled settled) {
        collaborations.room(settled.place()).active().stream()
                .filter(party -> !party.organisation().equals(Actor.currentOrganisation()))
                .forEach(party -> mailroom.order(order(
                        MailKind.FORM_SETTLED, settled.place(), party.organisation(), Actor.currentOrganisation())));
    }

    private static MailOrder order(MailKind kind, PlaceId place, OrganisationId to, OrganisationId from) {
        return MailOrder.between(kind, place.value(), place, to, from);
    }
}
