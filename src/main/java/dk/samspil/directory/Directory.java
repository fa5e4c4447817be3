package dk.samspil.directory;

import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.reference.Need;
import dk.samspil.reference.TargetGroup;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The directory of offers as everyone reads it (vejviser). The row policy leaves drafts to their own organisation. */
@Component
@Transactional(readOnly = true)
public class Directory {

    private final OfferRepository offers;
    private final OfferQuery query;
    private final SoughtWords words;

    Directory(OfferRepository offers, OfferQuery query, SoughtWords words) {
        this.offers = offers;
        this.query = query;
        this.words = words;
    }

    /** A published offer, or one of one's own. */
    public Offer offer(OfferId id) {
        return offers.find(id).orElseThrow(NotHere::new);
    }

    /** What these organisations offer to everyone, in Danish order. */
    public List<OfferLine> published(Collection<OrganisationId> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : query.publishedBy(organisations).stream().map(Offer::line).toList();
    }

    /** The few that somebody has looked at last: what is new in the directory. */
    public List<Offer> newest(int most) {
        return query.newest(most);
    }

    /** Who offers something to these people. */
    public List<OrganisationId> offeringTo(TargetGroup group) {
        return query.offeringTo(group);
    }

    /** Who meets a need, counted for a municipality's service check. */
    public Nearby near(String municipality, Need need) {
        return query.near(municipality, need);
    }

    OfferQuery.Hits search(OfferSearch search) {
        return query.search(search, words.of(search));
    }
}
