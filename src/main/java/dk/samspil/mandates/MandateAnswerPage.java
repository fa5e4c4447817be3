package dk.samspil.mandates;

import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;

/**
 * A voluntary centre asks whether it may act for the reader's association.
 *
 * @param open whether it still can be answered
 */
public record MandateAnswerPage(Mandate mandate, boolean open, YesForm form, Fields fields) {

    static MandateAnswerPage of(Mandate mandate, boolean open, YesForm form, Problems problems, Texts t) {
        return new MandateAnswerPage(mandate, open, form, new Fields(t, "mandates.yes", problems));
    }
}
