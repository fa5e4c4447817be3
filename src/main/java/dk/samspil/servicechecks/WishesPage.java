package dk.samspil.servicechecks;

import dk.samspil.access.OrganisationId;
import dk.samspil.reference.Municipality;
import dk.samspil.reference.Need;
import dk.samspil.reference.Reference;
import dk.samspil.web.Field;
import dk.samspil.web.Option;
import dk.samspil.web.Pager;
import dk.samspil.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is missing, and where. {@code filtered} tells an empty list from an empty answer. */
public record WishesPage(
        Field need,
        List<Option> needs,
        Field municipality,
        List<Option> municipalities,
        boolean filtered,
        List<Line> wishes,
        Pager pager) {

    /** {@code check} and {@code withdrawal} are where one's own came from, and where to take it back; null for the others'. */
    public record Line(
            String need,
            String text,
            String where,
            String since,
            String contact,
            String phone,
            @Nullable String check,
            @Nullable String withdrawal) {}

    static WishesPage of(
            WishRepository.Found found,
            @Nullable Need need,
            @Nullable String municipality,
            int page,
            OrganisationId own,
            Reference reference,
            Texts t) {
        var query = "/oensker?behov=" + (need == null ? "" : need) + "&kommune="
                + (municipality == null ? "" : municipality);
        return new WishesPage(
                new Field("behov", t.get("servicechecks.wishes.need"), null, need == null ? "" : need.name(), null),
                Option.of(t, Need.values()),
                new Field(
                        "kommune",
                        t.get("servicechecks.wishes.municipality"),
                        null,
                        municipality == null ? "" : municipality,
                        null),
                reference.municipalities().stream()
                        .map(m -> new Option(m.code(), m.name()))
                        .toList(),
                need != null || municipality != null,
                found.wishes().stream()
                        .map(wish -> line(wish, own, reference, t))
                        .toList(),
                Pager.of(page, found.total(), WishRepository.PAGE, query));
    }

    private static Line line(Wish wish, OrganisationId own, Reference reference, Texts t) {
        var municipality = reference
                .municipality(wish.municipality())
                .map(Municipality::name)
                .orElse(wish.municipality());
        return new Line(
                t.of(wish.need()),
                wish.text(),
                t.get("servicechecks.wishes.where", wish.organisationName(), municipality),
                t.get("servicechecks.wishes.since", t.date(wish.since())),
                wish.contact(),
                wish.phone(),
                wish.organisation().equals(own) ? "/servicetjek#" + wish.need().name() : null,
                wish.organisation().equals(own) ? "/oensker/" + wish.id() + "/tilbagetrukket" : null);
    }
}
