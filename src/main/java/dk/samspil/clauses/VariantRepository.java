package dk.samspil.clauses;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;
import dk.samspil.access.UnitId;
import dk.samspil.web.Language;
import dk.samspil.web.LastChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wordings that organisations keep. Each save is a row of its own; the variant says which is the newest. */
@Repository
class VariantRepository {

    private static final String NEWEST = """
            select v.*, t.heading, t.name, t.text, t.saved_by as changed_by, t.saved_at as changed_at
            from clauses.variant v
            join clauses.variant_text t on t.variant = v.id and t.version = v.version
            """;

    private final JdbcClient jdbc;

    VariantRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One's own and, for a branch, those of its national organisation: what the policies let through. */
    List<Variant> usable(Language language) {
        return jdbc.sql(NEWEST
                        + "where not v.put_away and v.language = :language order by t.name collate app.danish, v.id")
                .param("language", language.name())
                .query((row, n) -> variant(row))
                .list();
    }

    Optional<Variant> own(UUID id) {
        return jdbc.sql(NEWEST + "where v.id = :id and v.organisation = (select app.organisation())")
                .param("id", id)
                .query((row, n) -> variant(row))
                .optional();
    }

    List<Variant> allOwn(int page) {
        return jdbc.sql(NEWEST + """
                        where v.organisation = (select app.organisation())
                        order by v.put_away, t.name collate app.danish, v.id limit :limit offset :offset""")
                .param("limit", OfferedSearch.PAGE_SIZE)
                .param("offset", (page - 1) * OfferedSearch.PAGE_SIZE)
                .query((row, n) -> variant(row))
                .list();
    }

    int countOwn() {
        return jdbc.sql("select count(*) from clauses.variant where organisation = (select app.organisation())")
                .query(Integer.class)
                .single();
    }

    /** Every save, the newest first. */
    List<VariantVersion> versions(UUID id) {
        return jdbc.sql("""
                        select v.clause, v.language, t.version, t.heading, t.name, t.text,
                               t.saved_by as changed_by, t.saved_at as changed_at
                        from clauses.variant_text t
                        join clauses.variant v on v.id = t.variant
                        where t.variant = :id order by t.version desc limit 50""")
                .param("id", id)
                .query((row, n) -> new VariantVersion(row.getInt("version"), text(row), LastChange.of(row)))
                .list();
    }

    /** Whether it is new: a form sent twice inserts once. */
    boolean insert(
            UUID id, OrganisationId organisation, @Nullable UnitId unit, Side side, String keptBy, VariantText text) {
        return jdbc.sql("""
                        insert into clauses.variant (id, organisation, unit, side, kept_by, clause, language)
                        values (:id, :organisation, :unit, :side, :keptBy, :clause, :language)
                        on conflict do nothing""")
                        .param("id", id)
                        .param("organisation", organisation.value())
                        .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                        .param("side", side.name())
                        .param("keptBy", keptBy)
                        .param("clause", text.clause())
                        .param("language", text.language().name())
                        .update()
                == 1;
    }

    /** Whether the version seen was still the newest. */
    boolean advance(UUID id, int seen, String keptBy) {
        return jdbc.sql("""
                        update clauses.variant set version = version + 1, kept_by = :keptBy
                        where id = :id and version = :seen and organisation = (select app.organisation())""")
                        .param("id", id)
                        .param("seen", seen)
                        .param("keptBy", keptBy)
                        .update()
                == 1;
    }

    /** Beside the texts that were saved before. */
    void save(UUID id, int version, VariantText text, String by, Instant at) {
        jdbc.sql("""
                        insert into clauses.variant_text (variant, version, organisation, unit, heading, name, text, saved_by, saved_at)
                        select id, :version, organisation, unit, :heading, :name, :text, :by, :at
                        from clauses.variant where id = :id""")
                .param("id", id)
                .param("version", version)
                .param("heading", text.heading())
                .param("name", text.name())
                .param("text", text.text())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void offer(UUID id, @Nullable Integer version) {
        jdbc.sql("update clauses.variant set offered = :version where id = :id")
                .param("id", id)
                .param("version", version, Types.INTEGER)
                .update();
    }

    void putAway(UUID id, boolean away) {
        jdbc.sql("update clauses.variant set put_away = :away where id = :id")
                .param("id", id)
                .param("away", away)
                .update();
    }

    private static Variant variant(ResultSet row) throws SQLException {
        return new Variant(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("kept_by"),
                text(row),
                row.getInt("version"),
                LastChange.of(row),
                row.getObject("offered", Integer.class),
                row.getBoolean("put_away"),
                row.getInt("taken"),
                row.getInt("changed"));
    }

    private static VariantText text(ResultSet row) throws SQLException {
        return new VariantText(
                row.getString("clause"),
                Language.valueOf(row.getString("language")),
                row.getString("heading"),
                row.getString("name"),
                row.getString("text"));
    }
}
