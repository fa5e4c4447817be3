package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Parties;
import dk.samspil.collaborations.PartyJoined;
import dk.samspil.rolesplits.SplitAccepted;
import dk.samspil.rolesplits.SplitAgreed;
import dk.samspil.rolesplits.SplitProposed;
import dk.samspil.rolesplits.SplitSeenOtherwise;
import dk.samspil.rolesplits.StandingProposals;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.RoundReplied;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what the parties propose of who does what, and what they say to it, and orders the mails in the same transaction. */
@Component
class SplitBells {

    private final Mailroom mailroom;
    private final StandingProposals proposals;
    private final Parties parties;

    SplitBells(Mailroom mailroom, StandingProposals proposals, Parties parties) {
        this.mailroom = mailroom;
        this.proposals = proposals;
        this.parties = parties;
    }

    @EventListener
    void on(SplitProposed proposed) {
        proposals
                .of(proposed.place(), proposed.task())
                .ifPresent(proposal -> proposal.waitsFor()
                        .forEach(to -> order(MailKind.SPLIT_PROPOSED, proposed.place(), proposed.task(), to)));
    }

    @EventListener
    void on(SplitAccepted accepted) {
        receipt(accepted.channel(), accepted.place(), accepted.task(), accepted.organisation());
    }

    @EventListener
    void on(SplitSeenOtherwise seen) {
        receipt(seen.channel(), seen.place(), seen.task(), seen.organisation());
        parties.active(seen.place()).stream()
                .filter(other -> !other.equals(seen.organisation()) && !hasThePageOpen(other))
                .forEach(other -> order(MailKind.SPLIT_OTHERWISE, seen.place(), seen.task(), other));
    }

    @EventListener
    void on(SplitAgreed agreed) {
        parties.active(agreed.place()).stream()
                .filter(other -> !hasThePageOpen(other))
                .forEach(other -> order(MailKind.SPLIT_AGREED, agreed.place(), agreed.task(), other));
    }

    /** Whoever answers late sees the others only then, and what they propose. */
    @EventListener
    void on(RoundReplied replied) {
        if (replied.kind() == RoundKind.ROLE_SPLIT) {
            orderWhatWaits(replied.place(), replied.organisation());
        }
    }

    @EventListener
    void on(PartyJoined joined) {
        orderWhatWaits(joined.place(), joined.organisation());
    }

    private void orderWhatWaits(PlaceId place, OrganisationId to) {
        proposals.in(place).stream()
                .filter(proposal -> proposal.waitsFor().contains(to))
                .forEach(proposal -> order(MailKind.SPLIT_PROPOSED, place, proposal.task(), to));
    }

    private void receipt(Channel channel, PlaceId place, UUID task, OrganisationId to) {
        if (channel == Channel.PHONE && Actor.current() instanceof Actor.Person writer) {
            mailroom.order(MailOrder.between(MailKind.RECEIPT_SPLIT, task, place, to, Actor.currentOrganisation())
                    .toPerson(writer.id()));
        }
    }

    private void order(MailKind kind, PlaceId place, UUID task, OrganisationId to) {
        mailroom.order(MailOrder.between(kind, task, place, to, Actor.currentOrganisation()));
    }

    private static boolean hasThePageOpen(OrganisationId organisation) {
        return Actor.current() instanceof Actor.Person && organisation.equals(Actor.currentOrganisation());
    }
}
