package dk.samspil.people;

import dk.samspil.access.Role;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that asks somebody in. */
public record MemberInvitationPage(
        @Nullable String id,
        Field name,
        Field address,
        Field roles,
        Field unit,
        List<String> chosen,
        List<Option> roleOptions,
        List<Option> unitOptions,
        Problems problems) {

    static MemberInvitationPage of(InvitationForm form, List<Option> units, Problems problems, Texts t) {
        var fields = new Fields(t, "people.invite", problems);
        return new MemberInvitationPage(
                form.id(),
                fields.of("name", form.name()),
                fields.of("address", form.address()),
                fields.of("roles", null),
                fields.of("unit", form.unit()),
                Objects.requireNonNullElse(form.roles(), List.of()),
                Option.of(t, Role.values()),
                units,
                problems);
    }
}
