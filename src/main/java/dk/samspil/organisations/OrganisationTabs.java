package dk.samspil.organisations;

import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Way;
import java.util.ArrayList;
import java.util.List;

/** The pages about one's own organisation. */
public final class OrganisationTabs {

    private OrganisationTabs() {}

    public static List<Way> of(Frame frame) {
        var t = frame.t();
        var tabs = new ArrayList<Way>();
        tabs.add(new Way(t.get("organisations.tab.facts"), "/organisation"));
        if (frame.may(Permission.SEE_PEOPLE)) {
            tabs.add(new Way(t.get("organisations.tab.people"), "/organisation/folk"));
        }
        tabs.add(new Way(t.get("organisations.tab.units"), "/organisation/enheder"));
        tabs.add(new Way(t.get("organisations.tab.contacts"), "/organisation/kontakter"));
        if (frame.may(Permission.SEE_PEOPLE)) {
            tabs.add(new Way(t.get("organisations.tab.mandates"), "/fuldmagter"));
        }
        return List.copyOf(tabs);
    }
}
