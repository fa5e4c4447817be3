package dk.samspil.directory;

import dk.samspil.access.Permission;
import dk.samspil.reference.Need;
import dk.samspil.reference.Reference;
import dk.samspil.reference.TargetGroup;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Option;
import dk.samspil.web.Pager;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out one's own offers: the list, and the form. */
@Component
class OwnOffersLook {

    private final Reference reference;
    private final OfferDifferences differences;
    private final Clock clock;

    OwnOffersLook(Reference reference, OfferDifferences differences, Clock clock) {
        this.reference = reference;
        this.differences = differences;
        this.clock = clock;
    }

    OwnOffersPage list(OfferQuery.Hits hits, int page, Frame frame) {
        boolean mayWrite = frame.may(Permission.OFFER);
        return new OwnOffersPage(
                hits.offers().stream()
                        .map(offer -> own(offer, mayWrite, frame.t()))
                        .toList(),
                mayWrite,
                Pager.of(page, hits.total(), OfferSearch.PAGE_SIZE, "/tilbud"));
    }

    OfferEditPage blank(UUID id, OfferForm form, Problems problems, Texts t) {
        return page(id, null, null, form, problems, null, t);
    }

    /** {@code version} is the one the form saw, also when it comes back refused: somebody may have been faster meanwhile. */
    OfferEditPage edit(Offer offer, int version, OfferForm form, Problems problems, Texts t) {
        return page(null, offer, version, form, problems, null, t);
    }

    /** The form keeps what was typed and now carries the newest version: saving it again is a choice, made knowingly. */
    OfferEditPage stale(Offer offer, OfferForm form, Texts t) {
        var saved = offer.saved();
        var conflict = new Conflict(
                saved.by(),
                t.date(saved.at()) + " " + t.time(saved.at()),
                "title",
                "/tilbud/" + offer.id(),
                differences.between(offer.text(), form.text(), t));
        return page(null, offer, offer.version(), form, Problems.none(), conflict, t);
    }

    private OfferEditPage page(
            @Nullable UUID newId,
            @Nullable Offer offer,
            @Nullable Integer version,
            OfferForm form,
            Problems problems,
            @Nullable Conflict conflict,
            Texts t) {
        return new OfferEditPage(
                offer == null ? t.get("directory.new") : offer.text().title(),
                offer == null ? "/tilbud" : "/tilbud/" + offer.id(),
                newId,
                version,
                offer == null ? null : offer.status(),
                offer == null ? null : offer.path(),
                offer == null || offer.confirmed() == null
                        ? null
                        : Freshness.of(offer.confirmed(), clock.instant()).sentence(t),
                form,
                new Fields(t, "directory.form", problems),
                problems,
                reference.municipalities().stream()
                        .map(m -> new Option(m.code(), m.name()))
                        .toList(),
                Option.of(t, TargetGroup.values()),
                Option.of(t, Need.values()),
                Option.of(t, Scene.values()),
                conflict);
    }

    private OwnOffersPage.Own own(Offer offer, boolean mayWrite, Texts t) {
        var fresh = offer.confirmed() == null ? null : Freshness.of(offer.confirmed(), clock.instant());
        return new OwnOffersPage.Own(
                offer.text().title(),
                mayWrite ? "/tilbud/" + offer.id() : offer.path(),
                offer.text().kind(),
                offer.status(),
                fresh == null ? "" : fresh.sentence(t),
                fresh != null && fresh.old() && offer.status() == OfferStatus.PUBLISHED);
    }
}
