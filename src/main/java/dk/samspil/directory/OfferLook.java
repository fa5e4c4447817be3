package dk.samspil.directory;

import dk.samspil.access.Permission;
import dk.samspil.reference.Municipality;
import dk.samspil.reference.Reference;
import dk.samspil.web.Contact;
import dk.samspil.web.Frame;
import dk.samspil.web.PublicAddress;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays out one offer: as a page, and as a leaflet. */
@Component
class OfferLook {

    private static final int LEAD = 220;
    private static final int NAME = 60;

    private final Reference reference;
    private final Clock clock;
    private final PublicAddress address;

    OfferLook(Reference reference, Clock clock, PublicAddress address) {
        this.reference = reference;
        this.clock = clock;
        this.address = address;
    }

    OfferPage page(Offer offer, Frame frame) {
        var t = frame.t();
        var text = offer.text();
        var fresh = offer.confirmed() == null ? null : Freshness.of(offer.confirmed(), clock.instant());
        boolean mine = frame.hat() != null && frame.hat().organisation().equals(offer.organisation());
        return new OfferPage(
                text,
                offer.provider(),
                offer.path(),
                crumbs(text, t),
                Contact.initialsOf(text.firstMet()),
                text.groups().stream().sorted().map(t::of).toList(),
                fresh == null ? null : fresh.sentence(t),
                fresh != null && fresh.old(),
                offer.status() == OfferStatus.PUBLISHED ? null : t.of(offer.status(), "onlyYou"),
                mine && frame.may(Permission.OFFER) ? "/tilbud/" + offer.id() : null);
    }

    LeafletPage leaflet(Offer offer, Texts t) {
        var text = offer.text();
        return new LeafletPage(
                text.title(),
                text.kind(),
                Brief.of(text.summary(), LEAD),
                text.scene(),
                points(text),
                Brief.of(text.contactName().isEmpty() ? offer.provider().shortName() : text.contactName(), NAME),
                t.phone(text.phone()),
                Brief.of(text.phoneHours(), Brief.LINE),
                text.mail(),
                offer.provider(),
                offer.confirmed() == null
                        ? null
                        : t.get(
                                "directory.leaflet.confirmed",
                                t.date(offer.confirmed().at())),
                address.of(offer.path()).replaceFirst("^https?://", ""),
                offer.path());
    }

    private static List<String> points(OfferText text) {
        return Stream.of(
                        Brief.of(text.firstTime().isEmpty() ? text.whoComes() : text.firstTime(), Brief.LINE),
                        Brief.of(text.what(), Brief.LINE),
                        Brief.of(text.place(), Brief.FACT),
                        Brief.of(text.times(), Brief.FACT),
                        Brief.of(text.price(), Brief.FACT),
                        Brief.of(text.notDo(), Brief.LINE))
                .filter(point -> !point.isEmpty())
                .toList();
    }

    private List<Way> crumbs(OfferText text, Texts t) {
        var crumbs = new ArrayList<Way>();
        crumbs.add(new Way(t.get("directory.title"), "/faellesskaber"));
        reference
                .municipality(text.municipality())
                .map(Municipality::name)
                .ifPresent(name -> crumbs.add(new Way(name, "/faellesskaber?kommune=" + text.municipality())));
        return List.copyOf(crumbs);
    }
}
