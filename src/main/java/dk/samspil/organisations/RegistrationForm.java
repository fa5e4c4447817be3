package dk.samspil.organisations;

import dk.samspil.web.Line;
import dk.samspil.web.Phone;
import dk.samspil.web.PhoneNumber;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A new organisation, as its founder writes it.
 *
 * @param id made when the form was shown, so that sending it twice registers once
 * @param national what a local branch calls the national organisation it belongs to
 * @param nationalId which of those found by that name it is
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

        @Line @Nullable String national,
        @Nullable String nationalId,
        @Line @Nullable String cvr,
        @Phone @Nullable String phone) {

    public RegistrationForm {
        phone = PhoneNumber.orNull(phone);
    }

    static RegistrationForm blank(String id) {
        return new RegistrationForm(id, "", "", "", "", null, null, null, null);
    }

    boolean namesNational() {
        return OrganisationKind.LOCAL_BRANCH.name().equals(kind) && Typed.orNull(national) != null;
    }
}
