package dk.samspil.documents;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FileRepository {

    private final JdbcClient jdbc;

    FileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the id is taken: the form was sent twice. */
    boolean insert(
            UUID id, OrganisationId organisation, Shelf shelf, Upload upload, Instant at, @Nullable PersonId by) {
        return jdbc.sql("""
                        insert into documents.file
                            (id, organisation, unit, place, name, kind, size, sha256, content, uploaded_at, uploaded_by)
                        values (:id, :organisation, :unit, :place, :name, :kind, :size, :sha256, :content, :at, :by)
                        on conflict do nothing""")
                        .param("id", id)
                        .param("organisation", organisation.value())
                        .param(
                                "unit",
                                shelf.unit() == null ? null : shelf.unit().value(),
                                Types.OTHER)
                        .param(
                                "place",
                                shelf.place() == null ? null : shelf.place().value(),
                                Types.OTHER)
                        .param("name", upload.name())
                        .param("kind", upload.kind().name())
                        .param("size", upload.content().length)
                        .param("sha256", upload.sha256())
                        .param("content", upload.content())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by == null ? null : by.value(), Types.OTHER)
                        .update()
                == 1;
    }

    Optional<StoredFile> find(UUID id) {
        return jdbc.sql("select id, name, kind, size, uploaded_at from documents.file where id = :id")
                .param("id", id)
                .query((row, n) -> new StoredFile(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        FileKind.valueOf(row.getString("kind")),
                        row.getInt("size"),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    Optional<FileContent> content(UUID id) {
        return jdbc.sql("select name, kind, sha256, content from documents.file where id = :id")
                .param("id", id)
                .query((row, n) -> new FileContent(
                        row.getString("name"),
                        FileKind.valueOf(row.getString("kind")),
                        HexFormat.of().formatHex(row.getBytes("sha256")),
                        row.getBytes("content")))
                .optional();
    }
}
