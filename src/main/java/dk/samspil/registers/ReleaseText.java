package dk.samspil.registers;

import dk.samspil.agreements.Agreement;
import dk.samspil.web.Frame;
import gg.jte.models.runtime.JteModel;

/** Shows what a release says, just as it would leave the room: nobody says yes to what they have not read. */
public interface ReleaseText {

    ReleaseKind kind();

    JteModel shown(Agreement agreement, Release release, Frame frame);
}
