package dk.samspil.organisations;

import dk.samspil.access.Permission;
import dk.samspil.access.Side;
import dk.samspil.reference.Municipality;
import dk.samspil.reference.Reference;
import dk.samspil.web.Fact;
import dk.samspil.web.Frame;
import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's own organisation.
 *
 * @param path its page as others see it
 * @param edits whether the reader may change it
 * @param confirms whether the reader may confirm others
 */
public record OrganisationPage(
        String path,
        String name,
        Side side,
        String kind,
        boolean confirmed,
        List<Fact> facts,
        @Nullable String about,
        boolean edits,
        boolean confirms) {

    static OrganisationPage of(Facts facts, Reference reference, Frame frame) {
        var t = frame.t();
        var organisation = facts.organisation();
        return new OrganisationPage(
                "/organisationer/" + organisation.id(),
                organisation.name(),
                organisation.side(),
                t.of(organisation.kind()),
                organisation.confirmed(),
                lines(facts, reference, t),
                facts.about(),
                frame.may(Permission.ADMINISTER),
                frame.may(Permission.CONFIRM) && organisation.kind().confirmsOthers() && organisation.confirmed());
    }

    private static List<Fact> lines(Facts facts, Reference reference, Texts t) {
        var organisation = facts.organisation();
        var lines = new ArrayList<Fact>();
        add(lines, t, "shortName", organisation.shortName());
        add(
                lines,
                t,
                "municipality",
                reference
                        .municipality(organisation.municipality())
                        .map(Municipality::name)
                        .orElse(""));
        add(lines, t, "national", facts.national());
        add(lines, t, "cvr", facts.cvr() == null ? null : facts.cvr().replaceAll("(..)(?=.)", "$1 "));
        add(lines, t, "phone", organisation.phone() == null ? null : t.phone(organisation.phone()));
        add(lines, t, "address", organisation.address());
        add(lines, t, "web", facts.web());
        add(lines, t, "hours", facts.hours());
        add(lines, t, "listed", listed(facts, t));
        add(lines, t, "confirmation", confirmation(facts, t));
        return List.copyOf(lines);
    }

    private static void add(List<Fact> lines, Texts t, String key, @Nullable String text) {
        if (text != null) {
            lines.add(new Fact(t.get("organisations.facts." + key), text));
        }
    }

    private static String listed(Facts facts, Texts t) {
        if (!facts.wantsListing()) {
            return t.get("organisations.listed.no");
        }
        return t.get(facts.organisation().confirmed() ? "organisations.listed.yes" : "organisations.listed.later");
    }

    private static @Nullable String confirmation(Facts facts, Texts t) {
        var confirmation = facts.confirmation();
        if (confirmation == null) {
            return null;
        }
        var day = t.date(confirmation.at());
        return confirmation.by() == null
                ? t.of(confirmation.as(), "on", day)
                : t.of(confirmation.as(), "by", day, confirmation.by());
    }
}
