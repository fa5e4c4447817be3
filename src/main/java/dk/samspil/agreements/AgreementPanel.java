package dk.samspil.agreements;

import dk.samspil.web.Way;
import gg.jte.models.runtime.JteModel;

/**
 * A panel on an agreement's page.
 *
 * @param needed stands above the text, because somebody has to do something about it now; the others stand below
 * @param link leads down to it from the contents
 */
public record AgreementPanel(JteModel content, boolean needed, Way link) {}
