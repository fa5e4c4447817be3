package dk.samspil.organisations;

import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.List;

/** The pages about one's own organisation. */
public final class OrganisationTabs {

    private OrganisationTabs() {}

    public static List<Way> of(Texts t) {
        return List.of(
                new Way(t.get("organisations.tab.facts"), "/organisation"),
                new Way(t.get("organisations.tab.people"), "/organisation/folk"),
                new Way(t.get("organisations.tab.units"), "/organisation/enheder"),
                new Way(t.get("organisations.tab.contacts"), "/organisation/kontakter"));
    }
}
