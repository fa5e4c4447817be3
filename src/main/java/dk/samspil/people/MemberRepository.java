package dk.samspil.people;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.Role;
import dk.samspil.access.UnitId;
import dk.samspil.web.LastChange;
import dk.samspil.web.Typed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
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
            select id, person, name, function, phone, unit, roles, since, version
            from people.member
            where ended_at is null""";

    private final JdbcClient jdbc;

    MemberRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Member> members(int page) {
        return jdbc.sql(ACTIVE + " order by name collate app.danish, id limit :size offset :skipped")
                .param("size", PAGE)
                .param("skipped", (page - 1L) * PAGE)
                .query((row, n) -> member(row))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from people.member where ended_at is null")
                .query(Long.class)
                .single();
    }

    Optional<Member> member(UUID id) {
        return jdbc.sql(ACTIVE + " and id = :id")
                .param("id", id)
                .query((row, n) -> member(row))
                .optional();
    }

    Optional<PrivateContact> privateContact(UUID id) {
        return jdbc.sql("select private_address, private_phone from people.member where id = :id and ended_at is null")
                .param("id", id)
                .query((row, n) -> new PrivateContact(row.getString("private_address"), row.getString("private_phone")))
                .optional();
    }

    boolean hasAddress(String address) {
        return jdbc.sql("""
                        select exists (select from people.member
                                       where lower(private_address) = lower(:address) and ended_at is null)""").param("address", address).query(Boolean.class).single();
    }

    /** False unless the organisation has just been founded and nobody is there. */
    boolean begin(UUID id, OrganisationId founded, String name, String address, Set<Role> roles) {
        return jdbc.sql("select people.begin(:id, :founded, :name, :address, :roles)")
                .param("id", id)
                .param("founded", founded.value())
                .param("name", name)
                .param("address", address)
                .param("roles", Roles.array(roles))
                .query(Boolean.class)
                .single();
    }

    /** Somebody who is a member already keeps what they have and gets the new roles beside it. */
    void join(UUID id, PersonId person, Invitation invited, AnswerForm answer) {
        jdbc.sql("""
                        insert into people.member
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
                .param("function", Typed.orNull(answer.function()), Types.VARCHAR)
                .param("phone", Typed.orNull(answer.phone()), Types.VARCHAR)
                .param("privatePhone", Typed.orNull(answer.privatePhone()), Types.VARCHAR)
                .param("address", invited.address())
                .param("roles", Roles.array(invited.roles()))
                .update();
    }

    /** False when somebody else has changed the row since that version. */
    boolean change(UUID id, MemberForm form, @Nullable UnitId unit, Set<Role> roles, String by) {
        return jdbc.sql("""
                        update people.member
                        set name = :name, function = :function, phone = :phone, unit = :unit, roles = :roles,
                            version = version + 1, changed_by = :by, changed_at = app.now()
                        where id = :id and version = :version and ended_at is null""")
                        .param("id", id)
                        .param("version", form.version())
                        .param("name", form.name())
                        .param("function", Typed.orNull(form.function()), Types.VARCHAR)
                        .param("phone", Typed.orNull(form.phone()), Types.VARCHAR)
                        .param("unit", uuid(unit), Types.OTHER)
                        .param("roles", Roles.array(roles))
                        .param("by", by)
                        .update()
                == 1;
    }

    void end(UUID id) {
        jdbc.sql(
                        "update people.member set ended_at = app.now(), version = version + 1 where id = :id and ended_at is null")
                .param("id", id)
                .update();
    }

    /** Holds the administrators while it is decided who is left, so that two of them cannot end each other at once. */
    boolean hasAdministratorBeside(OrganisationId own, UUID member) {
        return jdbc.sql("""
                        select id
                        from people.member
                        where organisation = :own and ended_at is null and unit is null and 'ADMINISTRATOR' = any (roles)
                        order by id
                        for update""").param("own", own.value()).query(UUID.class).list().stream()
                .anyMatch(administrator -> !administrator.equals(member));
    }

    LastChange lastChange(UUID id) {
        return jdbc.sql("select changed_by, changed_at from people.member where id = :id")
                .param("id", id)
                .query((row, n) -> LastChange.of(row))
                .single();
    }

    List<PersonId> peopleWith(OrganisationId organisation, Collection<Role> roles) {
        return jdbc.sql("""
                        select person
                        from people.member
                        where organisation = :organisation and ended_at is null and roles && :roles::text[]
                        order by since, id""")
                .param("organisation", organisation.value())
                .param("roles", Roles.array(roles))
                .query((row, n) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
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
                Roles.of(row),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
