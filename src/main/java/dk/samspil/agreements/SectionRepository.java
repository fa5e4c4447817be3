package dk.samspil.agreements;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The clauses of an edition, as they stand. */
@Repository
class SectionRepository {

    private final JdbcClient jdbc;

    SectionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In their order. */
    List<Section> of(EditionId edition) {
        return jdbc.sql("select * from agreements.section where edition = :edition order by position, id")
                .param("edition", edition.value())
                .query((row, n) -> section(row))
                .list();
    }

    /** Those without a word and those with a mark of a gap, in their order; the rest of a long agreement is not read. */
    List<Section> gaping(EditionId edition) {
        return jdbc.sql("""
                        select * from agreements.section
                        where edition = :edition and (words !~ '[[:alnum:]]' or words like '%[[%') order by position, id""")
                .param("edition", edition.value())
                .query((row, n) -> section(row))
                .list();
    }

    Optional<Section> find(UUID id) {
        return jdbc.sql("select * from agreements.section where id = :id")
                .param("id", id)
                .query((row, n) -> section(row))
                .optional();
    }

    Optional<OpenSection> open(UUID id) {
        return jdbc
                .sql("""
                        select section.*, %s,
                            (select other.id from agreements.section other
                             where other.edition = section.edition and (other.position, other.id) < (section.position, section.id)
                             order by other.position desc, other.id desc limit 1) as before,
                            (select other.id from agreements.section other
                             where other.edition = section.edition and (other.position, other.id) > (section.position, section.id)
                             order by other.position, other.id limit 1) as after
                        from agreements.section left join agreements.nod on nod.section = section.id
                        where section.id = :id order by nod.at""".formatted(NodRow.BESIDE))
                .param("id", id)
                .query(Rows.nested(
                        "id",
                        (row, n) -> new OpenSection(
                                section(row), row.getObject("before", UUID.class), row.getObject("after", UUID.class)),
                        "nod_organisation",
                        (row, n) -> NodRow.beside(row),
                        OpenSection::with))
                .stream()
                .findFirst();
    }

    /** At the end, unless it says otherwise; false when it was there before. */
    boolean insert(PlaceId place, Section section) {
        var source = section.source();
        return jdbc.sql("""
                        insert into agreements.section
                            (id, edition, place, position, code, library_edition, wording, variant, continues, heading, words, drafter,
                             discussed, by_organisation, by_name, at, version)
                        values (:id, :edition, :place, :position, :code, :libraryEdition, :wording, :variant, :continues, :heading, :words,
                                :drafter, :discussed, :byOrganisation, :by, :at, 1)
                        on conflict do nothing""")
                        .param("id", section.id())
                        .param("edition", section.edition().value())
                        .param("place", place.value())
                        .param("position", section.position())
                        .param("code", source == null ? null : source.code(), Types.VARCHAR)
                        .param("libraryEdition", source == null ? null : source.edition(), Types.INTEGER)
                        .param("wording", source == null ? null : source.wording(), Types.VARCHAR)
                        .param("variant", source == null ? null : source.variant(), Types.OTHER)
                        .param("continues", section.continues(), Types.OTHER)
                        .param("heading", section.heading())
                        .param("words", section.words())
                        .param("drafter", id(section.drafter()), Types.OTHER)
                        .param("discussed", section.discussed())
                        .param("byOrganisation", id(section.byOrganisation()), Types.OTHER)
                        .param("by", section.byName())
                        .param(
                                "at",
                                section.at() == null ? null : Rows.utc(section.at()),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    /** False when somebody else wrote since {@code version}. */
    boolean write(Section section, int version) {
        return jdbc.sql("""
                        update agreements.section
                        set heading = :heading, words = :words, by_organisation = :organisation, by_name = :by, at = :at,
                            version = version + 1
                        where id = :id and version = :version""")
                        .param("heading", section.heading())
                        .param("words", section.words())
                        .param("organisation", id(section.byOrganisation()), Types.OTHER)
                        .param("by", section.byName())
                        .param("at", Rows.utc(java.util.Objects.requireNonNull(section.at())))
                        .param("id", section.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    void draftedBy(UUID id, @Nullable OrganisationId drafter) {
        jdbc.sql("update agreements.section set drafter = :drafter where id = :id")
                .param("drafter", id(drafter), Types.OTHER)
                .param("id", id)
                .update();
    }

    void discussed(UUID id) {
        jdbc.sql("update agreements.section set discussed = true where id = :id and not discussed")
                .param("id", id)
                .update();
    }

    void place(UUID id, int position) {
        jdbc.sql("update agreements.section set position = :position where id = :id and position <> :position")
                .param("position", position)
                .param("id", id)
                .update();
    }

    boolean delete(UUID id) {
        return jdbc.sql("delete from agreements.section where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    static @Nullable UUID id(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static Section section(ResultSet row) throws SQLException {
        var code = row.getString("code");
        return new Section(
                row.getObject("id", UUID.class),
                new EditionId(row.getObject("edition", UUID.class)),
                row.getInt("position"),
                code == null
                        ? null
                        : new Source(
                                code,
                                row.getInt("library_edition"),
                                row.getString("wording"),
                                row.getObject("variant", UUID.class)),
                row.getObject("continues", UUID.class),
                row.getString("heading"),
                row.getString("words"),
                organisation(row, "drafter"),
                row.getBoolean("discussed"),
                organisation(row, "by_organisation"),
                row.getString("by_name"),
                Rows.instant(row, "at"),
                row.getInt("version"),
                List.of());
    }

    private static @Nullable OrganisationId organisation(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new OrganisationId(id);
    }
}
