package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.PartyJoined;
import dk.samspil.guests.Guests;
import dk.samspil.rounds.Asked;
import dk.samspil.rounds.Round;
import dk.samspil.rounds.RoundAsked;
import dk.samspil.rounds.RoundReplied;
import dk.samspil.rounds.RoundShown;
import dk.samspil.rounds.Rounds;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears when parties are asked and answer, and orders the mails about it in the same transaction. */
@Component
class RoundBells {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Mailroom mailroom;
    private final Rounds rounds;
    private final Guests guests;

    RoundBells(Mailroom mailroom, Rounds rounds, Guests guests) {
        this.mailroom = mailroom;
        this.rounds = rounds;
        this.guests = guests;
    }

    /** The asker knows; the other parties are told, and whoever has not answered is reminded. */
    @EventListener
    void on(RoundAsked asked) {
        var round = rounds.round(asked.round());
        var asker = Actor.currentOrganisation();
        round.asked().forEach(one -> remindLater(round, one.organisation(), asker));
        round.asked().stream()
                .map(Asked::organisation)
                .filter(one -> !one.equals(asker))
                .forEach(one -> mailroom.order(order(MailKind.ROUND, round, one, asker)));
    }

    /** Who comes in while a question is open is asked too. */
    @EventListener
    void on(PartyJoined joined) {
        rounds.newest(joined.place()).stream()
                .filter(round -> round.waitsFor(joined.organisation()) && !round.isShown(rounds.today()))
                .forEach(round -> mailroom.order(order(MailKind.ROUND, round, joined.organisation(), inviter(joined))));
    }

    @EventListener
    void on(RoundReplied replied) {
        if (replied.channel() == Channel.PHONE && Actor.current() instanceof Actor.Person writer) {
            var round = rounds.round(replied.round());
            mailroom.order(order(MailKind.RECEIPT, round, replied.organisation(), Actor.currentOrganisation())
                    .toPerson(writer.id()));
        }
    }

    /** Whoever gave the last answer has the page before them already. */
    @EventListener
    void on(RoundShown shown) {
        var round = rounds.round(shown.round());
        round.asked().stream()
                .map(Asked::organisation)
                .filter(one -> !(Actor.current() instanceof Actor.Person && one.equals(Actor.currentOrganisation())))
                .forEach(one -> mailroom.order(order(MailKind.SHOWN, round, one, null)));
    }

    private OrganisationId inviter(PartyJoined joined) {
        return guests.newest(joined.place(), joined.organisation()).sender();
    }

    private void remindLater(Round round, OrganisationId to, OrganisationId asker) {
        mailroom.order(order(MailKind.REMINDER, round, to, asker), round.due().minusDays(3), MORNING);
        // The answers lie open the day after, whoever is missing; when all have answered before that, it goes at once.
        mailroom.order(order(MailKind.SHOWN, round, to, null), round.due().plusDays(1), MORNING);
    }

    private static MailOrder order(MailKind kind, Round round, OrganisationId to, @Nullable OrganisationId from) {
        return MailOrder.between(kind, round.id().value(), round.place(), to, from);
    }
}
