package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.Role;
import dk.samspil.access.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MemberRepository {

    static final int PAGE = 50;

    private static final String ACTIVE = """
            select m.id, m.person, m.name, m.function, m.phone, m.unit, u.name as unit_name, m.roles, m.since, m.version
            from organisations.member m
            left join organisations.unit u on u.id = m.unit
            where m.ended_at is null""";

    private final JdbcClient jdbc;

    MemberRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Member> members(int page) {
        return jdbc.sql(ACTIVE + " order by m.name collate app.danish, m.id limit :size offset :skipped")
                .param("size", PAGE)
                .param("skipped", (page - 1L) * PAGE)
                .query((row, n) -> member(row))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from organisations.member where ended_at is null")
                .query(Long.class)
                .single();
    }

    Optional<Member> member(UUID id) {
        return jdbc.sql(ACTIVE + " and m.id = :id")
                .param("id", id)
                .query((row, n) -> member(row))
                .optional();
    }

    Optional<PrivateContact> privateContact(UUID id) {
        return jdbc.sql(
                        "select private_address, private_phone from organisations.member where id = :id and ended_at is null")
                .param("id", id)
                .query((row, n) -> new PrivateContact(row.getString("private_address"), row.getString("private_phone")))
                .optional();
    }

    /** Somebody who is a member already keeps what they have and gets the new roles beside it. */
    void join(UUID id, PersonId person, Invitation invited, AnswerForm answer) {
        jdbc.sql("""
                        insert into organisations.member
                            (id, organisation, unit, person, name, function, phone, private_phone, private_address, roles, since)
                        values (:id, :organisation, :unit, :person, :name, :function, :phone, :privatePhone, :address, :roles, app.now())
                        on conflict (person, organisation) where ended_at is null
                        do update set roles = array(select distinct unnest(member.roles || excluded.roles)),
                                      version = member.version + 1""")
                .param("id", id)
                .param("organisation", invited.organisation().value())
                .param("unit", uuid(invited.unit()), Types.OTHER)
                .param("person", person.value())
                .param("name", answer.name())
                .param("function", Typed.text(answer.function()), Types.VARCHAR)
                .param("phone", Typed.text(answer.phone()), Types.VARCHAR)
                .param("privatePhone", Typed.text(answer.privatePhone()), Types.VARCHAR)
                .param("address", invited.address())
                .param("roles", RegistrationRepository.names(invited.roles()))
                .update();
    }

    /** False when somebody else has changed the row since that version. */
    boolean change(UUID id, MemberForm form, @Nullable UnitId unit, Set<Role> roles, String by) {
        return jdbc.sql("""
                        update organisations.member
                        set name = :name, function = :function, phone = :phone, unit = :unit, roles = :roles,
                            version = version + 1, changed_by = :by, changed_at = app.now()
                        where id = :id and version = :version and ended_at is null""")
                        .param("id", id)
                        .param("version", form.version())
                        .param("name", form.name())
                        .param("function", Typed.text(form.function()), Types.VARCHAR)
                        .param("phone", Typed.text(form.phone()), Types.VARCHAR)
                        .param("unit", uuid(unit), Types.OTHER)
                        .param("roles", RegistrationRepository.names(roles))
                        .param("by", by)
                        .update()
                == 1;
    }

    void end(UUID id) {
        jdbc.sql(
                        "update organisations.member set ended_at = app.now(), version = version + 1 where id = :id and ended_at is null")
                .param("id", id)
                .update();
    }

    /** Holds the organisation while it is decided who is left, so that two administrators cannot end each other at once. */
    boolean hasAdministratorBeside(OrganisationId own, UUID member) {
        jdbc.sql("select id from organisations.organisation where id = :own for update")
                .param("own", own.value())
                .query()
                .singleRow();
        return jdbc.sql("""
                        select exists (select from organisations.member
                                       where organisation = :own and id <> :member and ended_at is null
                                           and unit is null and 'ADMINISTRATOR' = any (roles))""")
                .param("own", own.value())
                .param("member", member)
                .query(Boolean.class)
                .single();
    }

    static @Nullable UUID uuid(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    private static Member member(ResultSet row) throws SQLException {
        var unit = row.getObject("unit", UUID.class);
        return new Member(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                row.getString("function"),
                row.getString("phone"),
                unit == null ? null : new UnitId(unit),
                row.getString("unit_name"),
                MembershipHats.roles(row),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
