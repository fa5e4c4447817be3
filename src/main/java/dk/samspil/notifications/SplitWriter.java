package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.rolesplits.ProposalGlance;
import dk.samspil.rolesplits.StandingProposals;
import dk.samspil.rounds.Rounds;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the parties what is proposed of who does what, and what became of it. Looks again each time whether there is reason to. */
@Component
class SplitWriter {

    private final Collaborations collaborations;
    private final Rounds rounds;
    private final StandingProposals proposals;
    private final Links links;
    private final Readers readers;

    SplitWriter(
            Collaborations collaborations, Rounds rounds, StandingProposals proposals, Links links, Readers readers) {
        this.collaborations = collaborations;
        this.rounds = rounds;
        this.proposals = proposals;
        this.links = links;
        this.readers = readers;
    }

    /** With a link to say yes or no; one who has not said how it sees the tasks itself is asked for that first. */
    @Transactional
    Optional<Letter> proposed(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var to = order.requireTo();
        return proposal(order)
                .filter(proposal -> proposal.waitsFor().contains(to))
                .flatMap(proposal -> readers.contact(room, to)
                        .map(reader -> rounds.round(proposal.round()).waitsFor(to)
                                ? askFirst(order, room, proposal, reader)
                                : ask(order, room, proposal, reader)));
    }

    @Transactional(readOnly = true)
    Optional<Letter> seenOtherwise(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        return proposal(order)
                .filter(proposal ->
                        !proposal.isAgreed() && !proposal.otherwise().isEmpty())
                .flatMap(proposal -> readers.contact(room, order.requireTo()).map(reader -> {
                    var composer = Composer.of(order.kind(), reader, proposal.title(), room.name());
                    proposal.otherwise()
                            .forEach((who, words) -> composer.say("what", room.nameOf(who), proposal.title())
                                    .quote(words));
                    return composer.say("then")
                            .button(ProposalGlance.path(room.place(), proposal.task()))
                            .letter();
                }));
    }

    @Transactional(readOnly = true)
    Optional<Letter> agreed(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        return proposal(order)
                .filter(ProposalGlance::isAgreed)
                .flatMap(proposal -> readers.contact(room, order.requireTo())
                        .map(reader -> Composer.of(order.kind(), reader, proposal.title(), room.name())
                                .say("what", proposal.title(), room.name())
                                .quote(proposal.words())
                                .list(proposals.lines(room.place(), proposal, reader.t()))
                                .say(proposal.waitsToBeCarriedOut() ? "then" : "rest")
                                .button(ProposalGlance.path(room.place(), proposal.task()))
                                .letter()));
    }

    /** To whoever said it on the phone, so that they can say it is wrong. */
    @Transactional(readOnly = true)
    Optional<Letter> receipt(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var writer = readers.person(order.requirePerson()).name();
        return proposal(order)
                .flatMap(proposal -> readers.contact(room, order.requireTo()).map(reader -> {
                    var otherwise = proposal.otherwise().get(order.requireTo());
                    return Composer.of(order.kind(), reader, proposal.title())
                            .say(otherwise == null ? "yes" : "no", writer, proposal.title(), room.name())
                            .quote(otherwise == null ? proposal.words() : otherwise)
                            .say("wrong")
                            .call(writer, phone(room, order.from()))
                            .letter();
                }));
    }

    private Letter ask(MailOrder order, Room room, ProposalGlance proposal, Reader reader) {
        return begun(order, room, proposal, reader)
                .quote(proposal.words())
                .list(proposals.lines(room.place(), proposal, reader.t()))
                .say("how")
                .call(room.nameOf(order.from()), phone(room, order.from()))
                .button(link(LinkPurpose.PROPOSAL, room, order, proposal.task(), reader))
                .letter();
    }

    private Letter askFirst(MailOrder order, Room room, ProposalGlance proposal, Reader reader) {
        return begun(order, room, proposal, reader)
                .say("first")
                .call(room.nameOf(order.from()), phone(room, order.from()))
                .button(link(
                        LinkPurpose.ROLE_SPLIT, room, order, proposal.round().value(), reader))
                .letter();
    }

    private static Composer begun(MailOrder order, Room room, ProposalGlance proposal, Reader reader) {
        var from = proposal.from();
        return Composer.of(order.kind(), reader, proposal.title(), room.name())
                .say("what", proposal.by().isEmpty() ? room.nameOf(order.from()) : proposal.by(), room.name())
                .say(
                        from == null ? "about" : "aboutFrom",
                        proposal.title(),
                        from == null ? "" : reader.t().date(from));
    }

    /** A newer mail takes over. */
    private String link(LinkPurpose purpose, Room room, MailOrder order, UUID subject, Reader reader) {
        links.revoke(purpose, order.requireTo(), room.place(), subject);
        return links.mint(purpose, order.requireTo(), room.place(), subject, reader.name(), reader.address());
    }

    private Optional<ProposalGlance> proposal(MailOrder order) {
        return proposals.of(order.requirePlace(), order.subject());
    }

    private static String phone(Room room, @Nullable OrganisationId organisation) {
        return organisation == null
                ? ""
                : room.party(organisation).map(party -> party.contact().phone()).orElse("");
    }
}
