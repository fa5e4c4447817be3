package dk.samspil.people;

import dk.samspil.web.Line;
import dk.samspil.web.Phone;
import dk.samspil.web.PhoneNumber;
import dk.samspil.web.Required;
import org.jspecify.annotations.Nullable;

/** What somebody who says yes tells of themselves. */
public record AnswerForm(
        @Required(message = "people.problem.ownName") @Line String name,

        @Line @Nullable String function,
        @Phone @Nullable String phone,
        @Phone @Nullable String privatePhone) {

    public AnswerForm {
        phone = PhoneNumber.orNull(phone);
        privatePhone = PhoneNumber.orNull(privatePhone);
    }
}
