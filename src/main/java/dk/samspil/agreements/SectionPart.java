package dk.samspil.agreements;

import dk.samspil.web.Frame;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a room above shows beside one clause, while it can be talked about. In the order of their {@code @Order}. */
public interface SectionPart {

    Optional<JteModel> beside(Agreement agreement, Edition edition, Section section, Frame frame);

    /** A few words on the clause in the list of all of them: "two remarks"; empty where there is nothing to say. One statement for all. */
    Map<UUID, String> glances(Edition edition, Frame frame);
}
