package dk.samspil.people;

import dk.samspil.web.Line;
import dk.samspil.web.Required;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked in, as what.
 *
 * @param id made when the form was shown, so that sending it twice invites once
 */
public record InvitationForm(
        @Nullable String id,

        @Required(message = "people.problem.personName") @Line
        String name,

        @Required(message = "people.problem.address") @Email(message = "people.problem.address") @Line
        String address,

        @NotEmpty(message = "people.problem.roles") @Nullable List<String> roles,

        @Nullable String unit) {

    static InvitationForm blank(String id) {
        return new InvitationForm(id, "", "", null, null);
    }
}
