package dk.samspil.registers;

import dk.samspil.web.Frame;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;

/** What a room above shows on an agreement's public page; only what is open to everybody. */
public interface PublicPart {

    Optional<JteModel> panel(PublicEntry entry, Frame frame);
}
