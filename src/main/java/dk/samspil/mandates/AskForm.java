package dk.samspil.mandates;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import jakarta.validation.constraints.Email;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question for a mandate as it is typed; {@code id} is the mandate's own. */
public record AskForm(
        @Nullable UUID id,
        @Line String way,

        @Required(message = "mandates.problem.name") @Line String name,

        @Required(message = "mandates.problem.contactName") @Line
        String contactName,

        @Required(message = "mandates.problem.address") @Email(message = "mandates.problem.address") @Line
        String address,

        @Required(message = "mandates.problem.until") @Day String until,
        @Prose(max = 1000) String words) {

    public AskForm {
        way = Typed.text(way);
        name = Typed.text(name);
        contactName = Typed.text(contactName);
        address = Typed.text(address).strip();
        until = Typed.text(until);
        words = Typed.text(words);
    }

    static AskForm empty(UUID id) {
        return new AskForm(id, AskingWay.MAIL.name(), "", "", "", "", "");
    }

    boolean isPhoned() {
        return way.equals(AskingWay.PHONE.name());
    }

    Question question(UUID id, LocalDate day) {
        return new Question(id, name, contactName, address, day, words);
    }
}
