package dk.samspil.organisations;

import dk.samspil.access.Side;
import dk.samspil.reference.Municipality;
import dk.samspil.reference.Reference;
import dk.samspil.web.Field;
import dk.samspil.web.Option;
import dk.samspil.web.Pager;
import dk.samspil.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is here: those that want to be found.
 *
 * @param many more than anybody reads: better to look for a name
 */
public record OrganisationListPage(
        Field text,
        Field kind,
        Field municipality,
        List<Option> kinds,
        List<Option> municipalities,
        List<Line> lines,
        boolean many,
        Pager pager) {

    public record Line(
            String path,
            String name,
            Side side,
            String kind,
            String municipality,
            @Nullable String phone,
            @Nullable String web,
            @Nullable String hours) {

        static Line of(ListedOrganisation listed, Reference reference, Texts t) {
            return new Line(
                    "/organisationer/" + listed.id(),
                    listed.name(),
                    listed.kind().side(),
                    t.of(listed.kind()),
                    reference
                            .municipality(listed.municipality())
                            .map(Municipality::name)
                            .orElse(""),
                    listed.phone(),
                    listed.web(),
                    listed.hours());
        }
    }
}
