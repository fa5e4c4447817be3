package dk.samspil.people;

import dk.samspil.access.Role;
import dk.samspil.web.Conflict;
import dk.samspil.web.Conflicts;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.LastChange;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a member is in the organisation, to change. */
public record MemberPage(
        String id,
        String title,
        Field name,
        Field function,
        Field phone,
        Field unit,
        Field roles,
        List<String> chosen,
        List<Option> roleOptions,
        List<Option> unitOptions,
        int version,
        @Nullable Conflict conflict,
        Problems problems) {

    static MemberPage of(Member member, MemberForm form, List<Option> units, Problems problems, Texts t) {
        return of(member, form, form.version(), units, null, problems, t);
    }

    /** Both versions, once somebody else was faster; saving now replaces theirs. */
    static MemberPage stale(Member saved, MemberForm form, LastChange change, List<Option> units, Texts t) {
        var conflict = new Conflicts(t, "people.member")
                .compare("name", saved.name(), form.name())
                .compare("function", saved.function(), form.function())
                .compare("phone", saved.phone(), form.phone())
                .compare("roles", Roles.words(saved.roles(), t), Roles.words(Roles.typed(form.roles()), t))
                .with(change, "name", "/organisation/folk");
        return of(saved, form, saved.version(), units, conflict, Problems.none(), t);
    }

    private static MemberPage of(
            Member member,
            MemberForm form,
            int version,
            List<Option> units,
            @Nullable Conflict conflict,
            Problems problems,
            Texts t) {
        var fields = new Fields(t, "people.member", problems);
        return new MemberPage(
                member.id().toString(),
                member.name(),
                fields.of("name", form.name()),
                fields.of("function", form.function()),
                fields.of("phone", form.phone()),
                fields.of("unit", form.unit()),
                fields.of("roles", null),
                Objects.requireNonNullElse(form.roles(), List.of()),
                Option.of(t, Role.values()),
                units,
                version,
                conflict,
                problems);
    }
}
