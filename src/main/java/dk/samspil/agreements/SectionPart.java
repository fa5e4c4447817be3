package dk.samspil.agreements;

import dk.samspil.web.Frame;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;

/** What a room above shows beside one clause, while it can be talked about. In the order of their {@code @Order}. */
public interface SectionPart {

    Optional<JteModel> beside(Agreement agreement, Edition edition, Section section, Frame frame);
}
