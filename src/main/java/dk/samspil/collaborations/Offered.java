package dk.samspil.collaborations;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.directory.Directory;
import dk.samspil.directory.OfferId;
import dk.samspil.directory.OfferLine;
import dk.samspil.journal.Journal;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the parties offer people in a collaboration: each chooses among its own published offers. */
@Service
public class Offered {

    private final Collaborations collaborations;
    private final OfferedRepository offered;
    private final Directory directory;
    private final Journal journal;

    Offered(Collaborations collaborations, OfferedRepository offered, Directory directory, Journal journal) {
        this.collaborations = collaborations;
        this.offered = offered;
        this.directory = directory;
        this.journal = journal;
    }

    /** Those that belong to the collaboration and are still published, in Danish order; a statement at most. */
    @Transactional(readOnly = true)
    public List<OfferLine> in(Room room) {
        return room.offers().isEmpty()
                ? List.of()
                : directory
                        .published(
                                room.active().stream().map(Party::organisation).toList())
                        .stream()
                        .filter(offer -> room.offers().contains(offer.id()))
                        .toList();
    }

    /** What the own organisation can choose among. */
    @Transactional(readOnly = true)
    public List<OfferLine> own() {
        return directory.published(List.of(Actor.currentOrganisation()));
    }

    /** These of the own organisation's, and no others of its. What is not one's own, or not published, is left out. */
    @Transactional
    public void choose(PlaceId place, Collection<OfferId> offers) {
        collaborations.room(place);
        var chosen = own().stream().map(OfferLine::id).filter(offers::contains).toList();
        offered.choose(place, Actor.currentOrganisation(), chosen);
        journal.changed("collaborations.offered", place, place.value());
    }
}
