package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Finishing;
import dk.samspil.agreements.Section;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.remarks.Disagreements;
import dk.samspil.remarks.Remarks;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks a party to write its part of an agreement and to say what it thinks, with a link to all of it; and what it said on the phone. */
@Component
class DraftWriter {

    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Drafting drafting;
    private final Finishing finishing;
    private final Remarks remarks;
    private final Disagreements disagreements;
    private final Links links;
    private final Readers readers;

    DraftWriter(
            Collaborations collaborations,
            Agreements agreements,
            Drafting drafting,
            Finishing finishing,
            Remarks remarks,
            Disagreements disagreements,
            Links links,
            Readers readers) {
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.drafting = drafting;
        this.finishing = finishing;
        this.remarks = remarks;
        this.disagreements = disagreements;
        this.links = links;
        this.readers = readers;
    }

    /** Nothing where the text is finished or put away by now, or the party is out of it. */
    @Transactional
    Optional<Letter> draft(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var edition = new EditionId(order.subject());
        var agreement = agreements.of(edition);
        var now = agreement.edition(edition).orElseThrow();
        var own = finishing.unwritten(agreement, now).stream()
                .filter(section -> order.requireTo().equals(section.drafter()))
                .map(Section::heading)
                .toList();
        return reader(order, room, agreement, edition)
                .map(reader -> Composer.of(order.kind(), reader, agreement.title())
                        .say("what", order.asker(room), agreement.title(), room.name())
                        .say(own.isEmpty() ? "none" : "yours", own.size())
                        .list(own)
                        .say("how")
                        .call(order.asker(room), order.askerPhone(room))
                        .button(link(order, room, edition, reader))
                        .letter());
    }

    /** Nothing where something has come of it, or the party has said what it thinks. */
    @Transactional
    Optional<Letter> disagreement(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var disagreement = disagreements.disagreement(order.subject());
        if (!disagreement.isOpen() || disagreement.view(order.requireTo()).isPresent()) {
            return Optional.empty();
        }
        var agreement = agreements.of(disagreement.edition());
        return reader(order, room, agreement, disagreement.edition())
                .map(reader -> Composer.of(order.kind(), reader, agreement.title())
                        .say("what", disagreement.begun().name(), order.asker(room), disagreement.heading())
                        .quote(disagreement.question())
                        .say("how")
                        .call(order.asker(room), order.askerPhone(room))
                        .button(link(order, room, disagreement.edition(), reader))
                        .letter());
    }

    @Transactional(readOnly = true)
    Optional<Letter> receipt(MailOrder order) {
        var room = collaborations.room(order.requirePlace());
        var edition = new EditionId(order.subject());
        var agreement = agreements.of(edition);
        var writer = readers.person(order.requirePerson()).name();
        return readers.contact(room, order.requireTo())
                .map(reader -> Composer.of(order.kind(), reader, agreement.title())
                        .say("what", writer, agreement.title(), room.name())
                        .list(said(order, agreement, edition, reader.t()))
                        .say("wrong")
                        .call(writer, order.askerPhone(room))
                        .letter());
    }

    /** All that stands there in its name from the phone. */
    private List<String> said(MailOrder order, Agreement agreement, EditionId edition, Texts t) {
        var to = order.requireTo();
        var sections = drafting.sections(edition);
        var nods = sections.stream()
                .filter(section -> section.current(to)
                        .filter(nod -> nod.channel() == Channel.PHONE)
                        .isPresent())
                .map(section -> t.of(order.kind(), "yes", section.heading()));
        var words = remarks.of(edition).stream()
                .filter(remark -> remark.said().isBy(to) && remark.said().isByPhone())
                .map(remark -> t.of(order.kind(), "remark", heading(sections, remark.section()), remark.words()));
        var views = disagreements.open(agreement.id(), edition).stream()
                .flatMap(one -> one
                        .view(to)
                        .filter(view -> view.said().isByPhone())
                        .map(view -> one.question() + " " + view.words())
                        .stream());
        return Stream.of(nods, words, views).flatMap(lines -> lines).toList();
    }

    private static String heading(List<Section> sections, UUID id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .map(Section::heading)
                .findFirst()
                .orElse("");
    }

    private Optional<Reader> reader(MailOrder order, Room room, Agreement agreement, EditionId edition) {
        boolean waits = agreement.isBetween(order.requireTo())
                && agreement
                        .edition(edition)
                        .map(Edition::state)
                        .filter(state -> state.isOpen())
                        .isPresent();
        return waits ? readers.contact(room, order.requireTo()) : Optional.empty();
    }

    private String link(MailOrder order, Room room, EditionId edition, Reader reader) {
        links.revoke(LinkPurpose.AGREEMENT_DRAFT, order.requireTo(), room.place(), edition.value());
        return links.mint(
                LinkPurpose.AGREEMENT_DRAFT,
                order.requireTo(),
                room.place(),
                edition.value(),
                reader.name(),
                reader.address());
    }
}
