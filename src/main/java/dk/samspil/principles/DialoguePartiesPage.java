package dk.samspil.principles;

import dk.samspil.organisations.Organisation;
import java.util.List;

/** Who is asked to a dialogue; {@code found} are organisations that match what was searched for and are not. */
public record DialoguePartiesPage(
        Dialogue dialogue, Look look, boolean isOpen, String search, List<Organisation> found) {}
