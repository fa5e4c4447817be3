package dk.samspil.directory;

import dk.samspil.reference.Municipality;
import dk.samspil.reference.Need;
import dk.samspil.reference.Reference;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Pager;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Lays out the directory's page: what was found, and where the next link leads. */
@Component
class DirectoryLook {

    private final Reference reference;
    private final Clock clock;

    DirectoryLook(Reference reference, Clock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    DirectoryPage page(OfferSearch search, OfferQuery.Hits hits, Texts t) {
        var fields = new Fields(t, "directory.search", Problems.none());
        var now = clock.instant();
        return new DirectoryPage(
                fields.named("q", "text", search.text()),
                fields.named("kommune", "municipality", search.municipality()),
                fields.named("behov", "need", search.need()),
                reference.municipalities().stream()
                        .map(m -> new Option(m.code(), m.name()))
                        .toList(),
                Option.of(t, Need.values()),
                t.get(search.narrowed() ? "directory.found" : "directory.found.all", hits.total()),
                filters(search, t),
                hits.offers().stream().map(offer -> hit(offer, now, t)).toList(),
                Pager.of(search.page(), hits.total(), OfferSearch.PAGE_SIZE, path(search)));
    }

    private List<Way> filters(OfferSearch search, Texts t) {
        var filters = new ArrayList<Way>();
        if (!search.text().isBlank()) {
            filters.add(without(t, search.text(), new OfferSearch("", search.municipality(), search.need(), 1)));
        }
        if (search.municipality() != null) {
            var name = reference
                    .municipality(search.municipality())
                    .map(Municipality::name)
                    .orElse(search.municipality());
            filters.add(without(t, name, new OfferSearch(search.text(), null, search.need(), 1)));
        }
        if (search.need() != null) {
            filters.add(
                    without(t, t.of(search.need()), new OfferSearch(search.text(), search.municipality(), null, 1)));
        }
        return List.copyOf(filters);
    }

    private static Way without(Texts t, String what, OfferSearch rest) {
        return new Way(t.get("directory.search.without", what), path(rest));
    }

    /** An address that says everything, so that it can be kept and sent. */
    private static String path(OfferSearch search) {
        var path = UriComponentsBuilder.fromPath("/faellesskaber");
        if (!search.text().isBlank()) {
            path.queryParam("q", "{q}");
        }
        if (search.municipality() != null) {
            path.queryParam("kommune", search.municipality());
        }
        if (search.need() != null) {
            path.queryParam("behov", search.need());
        }
        return path.encode().buildAndExpand(Map.of("q", search.text())).toUriString();
    }

    private static DirectoryPage.Hit hit(Offer offer, Instant now, Texts t) {
        var text = offer.text();
        return new DirectoryPage.Hit(
                text.title(),
                offer.path(),
                text.kind(),
                text.summary(),
                Brief.of(text.times(), Brief.LINE),
                Brief.of(text.forWhom(), Brief.LINE),
                Brief.of(text.placesNow(), Brief.LINE),
                offer.provider().side(),
                offer.provider().name(),
                offer.confirmed() == null
                        ? ""
                        : Freshness.of(offer.confirmed(), now).note(t));
    }
}
