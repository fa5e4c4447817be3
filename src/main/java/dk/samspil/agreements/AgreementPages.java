package dk.samspil.agreements;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Frame;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of one agreement together, each in one transaction. */
@Component
class AgreementPages {

    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Drafting drafting;
    private final Presence presence;
    private final List<SectionPart> besides;
    private final List<AgreementPart> parts;

    AgreementPages(
            Collaborations collaborations,
            Agreements agreements,
            Drafting drafting,
            Presence presence,
            List<SectionPart> besides,
            List<AgreementPart> parts) {
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.drafting = drafting;
        this.presence = presence;
        this.besides = besides;
        this.parts = parts;
    }

    /** The agreement at an address; not here in another place. */
    @Transactional(readOnly = true)
    public Agreement agreement(UUID place, UUID agreement) {
        var found = agreements.agreement(new AgreementId(agreement));
        if (!found.place().value().equals(place)) {
            throw new NotHere();
        }
        return found;
    }

    /** The same, for those who agree. */
    @Transactional(readOnly = true)
    public Agreement own(UUID place, UUID agreement) {
        return agreement(place, agreement).requireBetween(Actor.currentOrganisation());
    }

    /** The agreement at the address of one of its clauses; not here where that is another's. */
    @Transactional(readOnly = true)
    public Agreement agreement(UUID place, UUID agreement, UUID section) {
        var found = agreement(place, agreement);
        if (found.edition(drafting.section(section).edition()).isEmpty()) {
            throw new NotHere();
        }
        return found;
    }

    /** Whoever opens it is seen by the others. */
    @Transactional
    public AgreementPage page(UUID place, UUID id, Frame frame) {
        var agreement = agreement(place, id);
        var edition = agreement.foremost(agreements.today());
        var open = new OpenAgreement(agreement, edition, drafting.sections(edition.id()));
        return new AgreementPage(
                head(agreement, frame),
                open,
                edition.state().isOpen() ? presence.enter(edition, null) : List.of(),
                parts.stream().flatMap(part -> part.panel(open, frame).stream()).toList(),
                Actor.currentOrganisation(),
                agreements.today());
    }

    @Transactional
    public SectionPage section(UUID place, UUID id, UUID section, Frame frame) {
        var agreement = agreement(place, id);
        var open = drafting.open(section);
        var edition = agreement.edition(open.section().edition()).orElseThrow(NotHere::new);
        return new SectionPage(
                head(agreement, frame),
                agreement,
                edition,
                open,
                drafting.history(section),
                edition.state().isOpen() ? presence.enter(edition, section) : List.of(),
                besides.stream()
                        .flatMap(part -> part.beside(agreement, edition, open.section(), frame).stream())
                        .toList(),
                Actor.currentOrganisation(),
                SectionPage.Typed.of(open.section()),
                null);
    }

    /** Who else is in one clause now, or anywhere in the text that is being written. */
    @Transactional
    public List<Presence.Present> others(Agreement agreement, @Nullable UUID section) {
        var where = section == null
                ? agreement.underWay()
                : agreement.edition(drafting.section(section).edition());
        return where.filter(edition -> edition.state().isOpen()).stream()
                .flatMap(edition -> presence.enter(edition, section).stream())
                .filter(other -> section == null || section.equals(other.section()))
                .toList();
    }

    RoomHead head(Agreement agreement, Frame frame) {
        var room = collaborations.room(agreement.place());
        return new RoomHead(room, agreement.title(), frame.t().of(agreement.kind()));
    }

    /** A page below the agreement's own. */
    RoomHead head(Agreement agreement, String title, String lead) {
        return new RoomHead(collaborations.room(agreement.place()), title, lead);
    }
}
