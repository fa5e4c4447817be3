package dk.samspil.organisations;

import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Objects;

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
        List<Difference> differences,
        Problems problems) {

    static MemberPage of(Member member, MemberForm form, List<Option> units, Problems problems, Texts t) {
        return of(member, form, form.version(), units, List.of(), problems, t);
    }

    /** Both versions, once somebody else was faster. */
    static MemberPage stale(Member saved, MemberForm form, List<Option> units, Texts t) {
        var differences = new Difference.Finder()
                .compare(t.get("organisations.member.name"), saved.name(), form.name())
                .compare(t.get("organisations.member.function"), saved.function(), form.function())
                .compare(t.get("organisations.member.phone"), saved.phone(), form.phone())
                .compare(
                        t.get("organisations.member.roles"),
                        MemberListPage.roles(saved.roles(), t),
                        MemberListPage.roles(Typed.roles(form.roles()), t))
                .all();
        return of(saved, form, saved.version(), units, differences, Problems.none(), t);
    }

    private static MemberPage of(
            Member member,
            MemberForm form,
            int version,
            List<Option> units,
            List<Difference> differences,
            Problems problems,
            Texts t) {
        var fields = new Fields(t, "organisations.member", problems);
        return new MemberPage(
                member.id().toString(),
                member.name(),
                fields.of("name", form.name()),
                fields.of("function", form.function()),
                fields.of("phone", form.phone()),
                fields.of("unit", form.unit()),
                fields.of("roles", null),
                Objects.requireNonNullElse(form.roles(), List.of()),
                Choices.roles(t),
                units,
                version,
                differences,
                problems);
    }
}
