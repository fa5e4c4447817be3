package dk.samspil.people;

import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;

/** What somebody is invited to, and a yes. */
public record MembershipPage(
        String organisation,
        String invitedBy,
        String roles,
        String address,
        Field name,
        Field function,
        Field phone,
        Field privatePhone,
        Problems problems) {

    static MembershipPage of(Invitation invited, String organisation, AnswerForm form, Problems problems, Texts t) {
        var fields = new Fields(t, "people.join", problems);
        return new MembershipPage(
                organisation,
                invited.invitedBy(),
                Roles.words(invited.roles(), t),
                invited.address(),
                fields.of("name", form.name()),
                fields.of("function", form.function()),
                fields.of("phone", form.phone()),
                fields.of("privatePhone", form.privatePhone()),
                problems);
    }
}
