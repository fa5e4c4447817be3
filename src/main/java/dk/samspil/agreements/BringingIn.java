package dk.samspil.agreements;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in an agreement that was signed elsewhere (indlæst): it holds by its days, and its paper is what was signed. For the rooms above. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BringingIn {

    private final Agreements agreements;
    private final EditionRepository editions;
    private final SectionRepository sections;
    private final WritingRepository writings;
    private final Wording wording;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    BringingIn(
            Agreements agreements,
            EditionRepository editions,
            SectionRepository sections,
            WritingRepository writings,
            Wording wording,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.agreements = agreements;
        this.editions = editions;
        this.sections = sections;
        this.writings = writings;
        this.wording = wording;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** False when it is here already: sent twice, it is one. */
    public boolean bringIn(SignedElsewhere signed) {
        requireDays(signed);
        boolean isNew =
                agreements.in(signed.place()).stream().noneMatch(one -> one.id().equals(signed.id()));
        if (isNew) {
            agreements.begin(
                    signed.place(),
                    signed.id(),
                    signed.edition(),
                    signed.kind(),
                    signed.language(),
                    signed.title(),
                    signed.between());
        }
        var agreement = agreements.own(signed.id());
        if (agreement.edition(signed.edition()).filter(Edition::isSigned).isPresent()) {
            return false;
        }
        var edition = isNew ? agreement.edition(signed.edition()).orElseThrow(NotHere::new) : next(agreement, signed);
        editions.settle(edition.id(), signed.startsOn(), signed.endsOn(), signed.noticeMonths(), edition.version());
        summarise(agreement, signed);
        editions.sign(
                edition.id(),
                signed.paper(),
                signed.signedOn().atStartOfDay(Texts.ZONE).toInstant());
        journal.changed("agreements.broughtIn", signed.place(), signed.id().value());
        events.publishEvent(new EditionSigned(signed.place(), signed.id(), edition.id()));
        return true;
    }

    /** After the one that is here: two never hold on the same day, and this one cannot shorten what was signed with others' hands. */
    private Edition next(Agreement agreement, SignedElsewhere signed) {
        if (agreement.underWay().isPresent()) {
            throw new Refusal("", "agreements.amend.problem.underWay");
        }
        var before = agreement.lastSigned().orElseThrow(NotHere::new);
        var begun = Objects.requireNonNull(before.startsOn());
        var last = before.lastDay();
        if (last == null) {
            throw new Refusal("startsOn", "agreements.bringIn.problem.open", before.number(), begun);
        }
        if (!signed.startsOn().isAfter(last)) {
            throw new Refusal("startsOn", "agreements.bringIn.problem.overlap", before.number(), begun, last);
        }
        var next = Edition.outline(
                signed.edition(),
                agreement,
                agreement.editions().getFirst().number() + 1,
                signed.noticeMonths(),
                clock.instant());
        if (!editions.insert(next)) {
            throw new NotHere();
        }
        return next;
    }

    private void summarise(Agreement agreement, SignedElsewhere signed) {
        if (signed.summary().isBlank()) {
            return;
        }
        var by = Actor.current().name();
        var heading = wording.texts(agreement).get("agreements.bringIn.summary");
        var section = new Section(
                ids.next(),
                signed.edition(),
                1,
                null,
                null,
                heading,
                signed.summary(),
                null,
                false,
                Actor.currentOrganisation(),
                by,
                clock.instant(),
                1,
                List.of());
        sections.insert(signed.place(), section);
        writings.keep(
                signed.place(),
                section.id(),
                new Writing(1, heading, signed.summary(), Actor.currentOrganisation(), by, clock.instant(), false));
    }

    private void requireDays(SignedElsewhere signed) {
        if (signed.signedOn().isAfter(agreements.today())) {
            throw new Refusal("signedOn", "agreements.bringIn.problem.ahead");
        }
        if (signed.endsOn() != null && signed.endsOn().isBefore(signed.startsOn())) {
            throw new Refusal("endsOn", "agreements.period.problem.order");
        }
    }
}
