package dk.samspil.agreements;

import dk.samspil.web.Way;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;

/**
 * A panel on an agreement's page.
 *
 * @param needed stands above the text, because somebody has to do something about it now; the others stand below
 * @param link leads down to it from the contents
 * @param glances a few words on a clause in the list of all of them: "two remarks"; by its id, where there is something to say
 */
public record AgreementPanel(JteModel content, boolean needed, Way link, Map<UUID, String> glances) {

    public AgreementPanel(JteModel content, boolean needed, Way link) {
        this(content, needed, link, Map.of());
    }
}
