package dk.samspil.organisations;

import dk.samspil.web.Line;
import dk.samspil.web.Required;
import org.jspecify.annotations.Nullable;

/**
 * A new organisation, as its founder writes it.
 *
 * @param id made when the form was shown, so that sending it twice registers once
 * @param national the national organisation that a local branch belongs to
 */
public record RegistrationForm(
        @Nullable String id,
        @Required(message = "organisations.problem.kind") String kind,

        @Required(message = "organisations.problem.name") @Line
        String name,

        @Required(message = "organisations.problem.shortName") @Line(max = 40)
        String shortName,

        @Required(message = "organisations.problem.municipality")
        String municipality,

        @Nullable String national,
        @Line @Nullable String cvr,
        @Line @Nullable String phone) {

    static RegistrationForm blank(String id) {
        return new RegistrationForm(id, "", "", "", "", null, null, null);
    }
}
