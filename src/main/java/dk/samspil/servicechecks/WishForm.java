package dk.samspil.servicechecks;

import dk.samspil.web.Line;
import dk.samspil.web.Phone;
import dk.samspil.web.PhoneNumber;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.UUID;

/** A wish as it was typed; {@code id} is the row it will become, so that sending it twice wishes once. */
record WishForm(
        UUID id,

        @Required(message = "servicechecks.problem.wish") @Prose
        String text,

        @Required(message = "servicechecks.problem.contact") @Line
        String contact,

        @Required(message = "servicechecks.problem.phone") @Phone
        String phone) {

    WishForm {
        phone = PhoneNumber.tidy(Typed.text(phone));
    }
}
