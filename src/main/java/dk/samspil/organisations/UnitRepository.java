package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.UnitId;
import dk.samspil.web.LastChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnitRepository {

    private final JdbcClient jdbc;

    UnitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the top down, each beneath its own, sisters by name. */
    List<Unit> tree(OrganisationId own) {
        return jdbc.sql("""
                        with recursive ranked as (
                            select id, parent, name, version,
                                   row_number() over (order by name collate app.danish, id) as place
                            from organisations.unit
                            where organisation = :own and closed_at is null),
                        tree as (
                            select r.*, 0 as depth, array[r.place] as path from ranked r where r.parent is null
                            union all
                            select r.*, t.depth + 1, t.path || r.place from ranked r join tree t on r.parent = t.id)
                        select id, parent, name, version, depth
                        from tree
                        order by path""")
                .param("own", own.value())
                .query((row, n) -> unit(row))
                .list();
    }

    void add(UnitId id, OrganisationId own, @Nullable UnitId parent, String name) {
        jdbc.sql("""
                        insert into organisations.unit (id, organisation, parent, name)
                        values (:id, :own, :parent, :name)
                        on conflict do nothing""")
                .param("id", id.value())
                .param("own", own.value())
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .param("name", name)
                .update();
    }

    boolean rename(UnitId id, String name, int version, String by) {
        return jdbc.sql("""
                        update organisations.unit set name = :name, version = version + 1, changed_by = :by, changed_at = app.now()
                        where id = :id and version = :version and closed_at is null""")
                        .param("id", id.value())
                        .param("name", name)
                        .param("version", version)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** False while another unit stands below it. */
    boolean close(UnitId id) {
        return jdbc.sql("""
                        update organisations.unit u set closed_at = app.now(), version = version + 1
                        where u.id = :id and u.closed_at is null
                            and not exists (select from organisations.unit b where b.parent = u.id and b.closed_at is null)""").param("id", id.value()).update() == 1;
    }

    LastChange lastChange(UnitId id) {
        return jdbc.sql("select changed_by, changed_at from organisations.unit where id = :id")
                .param("id", id.value())
                .query((row, n) -> LastChange.of(row))
                .single();
    }

    private static Unit unit(ResultSet row) throws SQLException {
        var parent = row.getObject("parent", UUID.class);
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                parent == null ? null : new UnitId(parent),
                row.getString("name"),
                row.getInt("depth"),
                row.getInt("version"));
    }
}
