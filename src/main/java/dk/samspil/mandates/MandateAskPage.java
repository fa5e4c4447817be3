package dk.samspil.mandates;

import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;

/** A consultant asks for a mandate, or takes down that it has been given. */
public record MandateAskPage(AskForm form, Fields fields) {

    static MandateAskPage of(AskForm form, Problems problems, Texts t) {
        return new MandateAskPage(form, new Fields(t, "mandates.ask", problems));
    }

    public List<Option> ways() {
        return Option.of(fields.t(), AskingWay.values());
    }
}
