package dk.samspil.organisations;

import dk.samspil.web.Line;
import dk.samspil.web.Phone;
import dk.samspil.web.PhoneNumber;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The own organisation's facts, as an administrator writes them. The name and the number can be changed until they are
 * confirmed.
 */
public record OrganisationForm(
        @Required(message = "organisations.problem.name") @Line
        String name,

        @Required(message = "organisations.problem.shortName") @Line(max = 40)
        String shortName,

        @Line @Nullable String cvr,
        @Phone @Nullable String phone,

        @Email(message = "organisations.problem.address") @Line @Nullable String address,

        @Pattern(regexp = "(https?://\\S+)?", message = "organisations.problem.web") @Line @Nullable
        String web,

        @Line @Nullable String hours,
        @Prose @Nullable String about,
        @Nullable String wantsListing,
        int version) {

    public OrganisationForm {
        phone = PhoneNumber.orNull(phone);
    }

    static OrganisationForm of(Facts facts) {
        var organisation = facts.organisation();
        return new OrganisationForm(
                organisation.name(),
                organisation.shortName(),
                facts.cvr(),
                organisation.phone(),
                organisation.address(),
                facts.web(),
                facts.hours(),
                facts.about(),
                facts.wantsListing() ? "true" : null,
                facts.version());
    }
}
