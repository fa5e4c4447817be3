package dk.samspil.registers;

import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Filling;
import dk.samspil.agreements.Outline;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.web.Messages;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agreements that others offer: found, read, and begun with. */
@Service
public class OfferedAgreements {

    private final OfferedAgreementQuery query;
    private final TakenRepository takings;
    private final Agreements agreements;
    private final Outline outline;
    private final Drafting drafting;
    private final Filling filling;
    private final Collaborations collaborations;
    private final Messages messages;
    private final Ids ids;

    OfferedAgreements(
            OfferedAgreementQuery query,
            TakenRepository takings,
            Agreements agreements,
            Outline outline,
            Drafting drafting,
            Filling filling,
            Collaborations collaborations,
            Messages messages,
            Ids ids) {
        this.query = query;
        this.takings = takings;
        this.agreements = agreements;
        this.outline = outline;
        this.drafting = drafting;
        this.filling = filling;
        this.collaborations = collaborations;
        this.messages = messages;
        this.ids = ids;
    }

    /** @param total at most {@value EntryQuery#ENOUGH} */
    public record Found(List<OfferedAgreement> offered, int total) {}

    @Transactional(readOnly = true)
    public Found search(EntrySearch search) {
        return new Found(query.page(search), query.count(search));
    }

    /** @throws NotHere when it is not offered, or no longer */
    @Transactional(readOnly = true)
    public OfferedAgreement offer(UUID id) {
        return query.find(id).orElseThrow(NotHere::new);
    }

    /** In their order. */
    @Transactional(readOnly = true)
    public List<OfferedClause> clauses(UUID id) {
        return query.clauses(id);
    }

    /**
     * Begins an agreement in a collaboration of one's own with these clauses, their blanks filled with what it knows; between all who are
     * in it. Sent twice, it is one.
     */
    @Transactional
    public Agreement begin(UUID offer, PlaceId place, AgreementId id, EditionId first, String title) {
        var offered = offer(offer);
        var room = collaborations.room(place);
        var between = room.active().stream().map(Party::organisation).collect(Collectors.toSet());
        agreements.begin(place, id, first, offered.kind(), offered.language(), title, between);
        var agreement = agreements.agreement(id);
        if (drafting.sections(first).isEmpty()) {
            var t = messages.in(offered.language());
            var known = filling.known(agreement, room, t);
            for (var clause : clauses(offer)) {
                var section = ids.next();
                var words = Filling.fill(clause.words(), known, t);
                outline.add(
                        first, List.of(new Outline.Chosen(section, clause.source(), clause.heading(), words, null)));
                takings.take(section, offer, agreement, words);
            }
            takings.count(offer);
        }
        return agreement;
    }
}
