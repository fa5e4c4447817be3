package dk.samspil.mandates;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;

/** An answer to a question for a mandate, as it is typed: who says it, and until when. */
public record YesForm(
        @Required(message = "mandates.problem.contactName") @Line
        String contactName,

        @Required(message = "mandates.problem.until") @Day String until) {

    public YesForm {
        contactName = Typed.text(contactName);
        until = Typed.text(until);
    }

    static YesForm of(Mandate mandate, String contactName) {
        return new YesForm(contactName, mandate.until().toString());
    }
}
