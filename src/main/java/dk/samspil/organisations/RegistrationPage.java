package dk.samspil.organisations;

import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that registers an organisation.
 *
 * @param nationals those found by what was written for the national organisation
 * @param waiting how many others have introduced already, with the reader as their contact
 */
public record RegistrationPage(
        @Nullable String id,
        Field kind,
        Field name,
        Field shortName,
        Field municipality,
        Field national,
        Field nationalId,
        Field cvr,
        Field phone,
        List<Option> kinds,
        List<Option> municipalities,
        List<Option> nationals,
        int waiting,
        Problems problems) {

    static RegistrationPage of(
            RegistrationForm form,
            List<Option> municipalities,
            List<Option> nationals,
            int waiting,
            Problems problems,
            Texts t) {
        var fields = new Fields(t, "organisations.register", problems);
        return new RegistrationPage(
                form.id(),
                fields.of("kind", form.kind()),
                fields.of("name", form.name()),
                fields.of("shortName", form.shortName()),
                fields.of("municipality", form.municipality()),
                fields.of("national", form.national()),
                fields.of("nationalId", form.nationalId()),
                fields.of("cvr", form.cvr()),
                fields.of("phone", form.phone()),
                Choices.kinds(t),
                municipalities,
                nationals,
                waiting,
                problems);
    }
}
