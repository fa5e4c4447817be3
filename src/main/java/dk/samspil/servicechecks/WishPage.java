package dk.samspil.servicechecks;

import dk.samspil.reference.Need;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.UUID;

/** Wishing for something. */
public record WishPage(
        String need, String linePath, UUID id, Field text, Field contact, Field phone, Problems problems) {

    static WishPage of(Need need, WishForm form, Problems problems, Texts t) {
        var fields = new Fields(t, "servicechecks.wish", problems);
        return new WishPage(
                t.of(need),
                ServiceLinePage.path(need),
                form.id(),
                fields.of("text", form.text()),
                fields.of("contact", form.contact()),
                fields.of("phone", form.phone()),
                problems);
    }
}
