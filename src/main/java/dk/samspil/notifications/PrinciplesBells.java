package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.principles.DialogueAsked;
import dk.samspil.principles.DialogueReplied;
import dk.samspil.principles.DialogueShown;
import dk.samspil.principles.Dialogues;
import dk.samspil.principles.EditionBacked;
import dk.samspil.principles.EditionStands;
import dk.samspil.principles.Editions;
import dk.samspil.principles.Look;
import dk.samspil.principles.Looks;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears when parties are asked about the principles and answer, when a frame holds, and when it is to be looked at again. */
@Component
class PrinciplesBells {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Mailroom mailroom;
    private final Dialogues dialogues;
    private final Looks looks;
    private final Editions editions;

    PrinciplesBells(Mailroom mailroom, Dialogues dialogues, Looks looks, Editions editions) {
        this.mailroom = mailroom;
        this.dialogues = dialogues;
        this.looks = looks;
        this.editions = editions;
    }

    /** The host knows; the others are written to, and reminded. The answers lie open the day after, whoever is missing. */
    @EventListener
    void on(DialogueAsked asked) {
        var look = looks.look(asked.look());
        var host = Actor.currentOrganisation();
        mailroom.order(shown(look, asked.organisation()), look.due().plusDays(1), MORNING);
        if (!asked.organisation().equals(host)) {
            mailroom.order(order(MailKind.PRINCIPLES, asked.look(), asked.place(), asked.organisation(), host));
            mailroom.order(
                    order(MailKind.PRINCIPLES_REMINDER, asked.look(), asked.place(), asked.organisation(), host),
                    look.due().minusDays(3),
                    MORNING);
        }
    }

    @EventListener
    void on(DialogueReplied replied) {
        receipt(
                MailKind.RECEIPT_PRINCIPLES,
                replied.look(),
                replied.place(),
                replied.organisation(),
                replied.channel());
    }

    /** Whoever gave the last answer has the page before them already. */
    @EventListener
    void on(DialogueShown shown) {
        var look = looks.look(shown.look());
        look.asked().stream()
                .map(Look.Asked::organisation)
                .filter(one -> !(Actor.current() instanceof Actor.Person && one.equals(Actor.currentOrganisation())))
                .forEach(one -> mailroom.order(shown(look, one)));
    }

    @EventListener
    void on(EditionStands stands) {
        var dialogue = dialogues.dialogue(stands.place());
        var host = dialogue.host();
        dialogue.in().stream()
                .filter(party -> !dialogue.isHost(party.organisation()))
                .forEach(party -> mailroom.order(
                        order(MailKind.EDITION, stands.edition(), stands.place(), party.organisation(), host)));
        mailroom.order(
                order(MailKind.PRINCIPLES_LOOK, stands.edition(), stands.place(), host, host),
                Objects.requireNonNull(editions.edition(stands.edition()).nextLook()),
                MORNING);
    }

    @EventListener
    void on(EditionBacked backed) {
        receipt(MailKind.RECEIPT_EDITION, backed.edition(), backed.place(), backed.organisation(), backed.channel());
    }

    private void receipt(MailKind kind, UUID subject, PlaceId place, OrganisationId to, Channel channel) {
        if (channel == Channel.PHONE && Actor.current() instanceof Actor.Person writer) {
            mailroom.order(
                    order(kind, subject, place, to, Actor.currentOrganisation()).toPerson(writer.id()));
        }
    }

    /** From nobody in particular, so that the one ordered ahead and the one that goes at once are the same. */
    private static MailOrder shown(Look look, OrganisationId to) {
        return order(MailKind.PRINCIPLES_SHOWN, look.id(), look.place(), to, null);
    }

    private static MailOrder order(
            MailKind kind, UUID subject, PlaceId place, OrganisationId to, @Nullable OrganisationId from) {
        return MailOrder.between(kind, subject, place, to, from);
    }
}
