package dk.samspil.directory;

import dk.samspil.access.Permission;
import dk.samspil.reference.Need;
import dk.samspil.reference.Reference;
import dk.samspil.reference.TargetGroup;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.time.Clock;
import java.util.List;
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

    /** {@code offers} holds one more than a page where there is a next one. */
    OwnOffersPage list(List<Offer> offers, int page, int size, Frame frame) {
        var t = frame.t();
        boolean mayWrite = frame.may(Permission.OFFER);
        return new OwnOffersPage(
                offers.stream().limit(size).map(offer -> own(offer, mayWrite, t)).toList(),
                mayWrite,
                page > 1 ? new Way(t.get("directory.page.back"), "/tilbud?side=" + (page - 1)) : null,
                offers.size() > size ? new Way(t.get("directory.page.on"), "/tilbud?side=" + (page + 1)) : null);
    }

    OfferEditPage blank(UUID id, OfferForm form, Problems problems, Texts t) {
        return page(id, null, null, form, problems, List.of(), t);
    }

    /** {@code version} is the one the form saw, also when it comes back refused: somebody may have been faster meanwhile. */
    OfferEditPage edit(Offer offer, int version, OfferForm form, Problems problems, Texts t) {
        return page(null, offer, version, form, problems, List.of(), t);
    }

    /** The form keeps what was typed and now carries the newest version: saving it again is a choice, made knowingly. */
    OfferEditPage stale(Offer offer, OfferForm form, Texts t) {
        var between = differences.between(offer.text(), form.text(), t);
        return page(null, offer, offer.version(), form, Problems.none(), between, t);
    }

    private OfferEditPage page(
            @Nullable UUID newId,
            @Nullable Offer offer,
            @Nullable Integer version,
            OfferForm form,
            Problems problems,
            List<OfferEditPage.Difference> between,
            Texts t) {
        return new OfferEditPage(
                offer == null ? t.get("directory.new") : offer.text().title(),
                offer == null ? "/tilbud" : "/tilbud/" + offer.id(),
                newId,
                version,
                offer == null ? null : offer.status(),
                offer == null ? null : offer.path(),
                offer == null || offer.confirmed() == null ? null : Freshness.of(offer.confirmed(), clock.instant()).sentence(t),
                form,
                new Fields(t, "directory.form", problems),
                problems,
                reference.municipalities().stream().map(m -> new Option(m.code(), m.name())).toList(),
                Option.of(t, TargetGroup.values()),
                Option.of(t, Need.values()),
                Option.of(t, Scene.values()),
                between);
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
