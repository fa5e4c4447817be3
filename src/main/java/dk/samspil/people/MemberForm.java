package dk.samspil.people;

import dk.samspil.web.Line;
import dk.samspil.web.Phone;
import dk.samspil.web.PhoneNumber;
import dk.samspil.web.Required;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a member is in the organisation, as an administrator writes it. */
public record MemberForm(
        @Required(message = "people.problem.personName") @Line
        String name,

        @Line @Nullable String function,
        @Phone @Nullable String phone,
        @Nullable String unit,

        @NotEmpty(message = "people.problem.roles") @Nullable List<String> roles,

        int version) {

    public MemberForm {
        phone = PhoneNumber.orNull(phone);
    }

    static MemberForm of(Member member) {
        return new MemberForm(
                member.name(),
                member.function(),
                member.phone(),
                member.unit() == null ? null : member.unit().toString(),
                Roles.names(member.roles()),
                member.version());
    }
}
