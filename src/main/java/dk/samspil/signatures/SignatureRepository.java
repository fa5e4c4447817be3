package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.database.Rows;
import dk.samspil.hearings.FinishedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names under each text, and each side's word for those on paper. */
@Repository
class SignatureRepository {

    private final JdbcClient jdbc;

    SignatureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(FinishedText text, Signature signature) {
        var paper = signature.paper();
        jdbc.sql("""
                        insert into signatures.signature
                            (id, text, edition, place, organisation, signatory, name, function, mandate, manner, evidence,
                             fingerprint, signed_at, paper_day, scan, handed_in_by)
                        values (:id, :text, :edition, :place, :organisation, :signatory, :name, :function, :mandate, :manner,
                                :evidence, :fingerprint, :at, :day, :scan, :handedIn)""")
                .param("id", signature.id())
                .param("text", text.id())
                .param("edition", text.edition().value())
                .param("place", text.place().value())
                .param("organisation", signature.organisation().value())
                .param("signatory", signature.signatory())
                .param("name", signature.name())
                .param("function", signature.function())
                .param("mandate", signature.mandate())
                .param("manner", signature.manner().name())
                .param("evidence", signature.evidence())
                .param("fingerprint", signature.fingerprint())
                .param("at", Rows.utc(signature.signedAt()))
                .param("day", paper == null ? null : paper.day(), Types.DATE)
                .param("scan", paper == null ? null : paper.scan(), Types.OTHER)
                .param("handedIn", paper == null ? null : paper.handedInBy().value(), Types.OTHER)
                .update();
    }

    /** Only what was handed in on paper. */
    void delete(UUID id) {
        jdbc.sql("delete from signatures.signature where id = :id and handed_in_by is not null")
                .param("id", id)
                .update();
    }

    void vouch(FinishedText text, UUID signature, Voice voice, Instant now) {
        jdbc.sql("""
                        insert into signatures.word (signature, organisation, place, by_name, at, channel)
                        values (:signature, :organisation, :place, :by, :at, :channel) on conflict do nothing""")
                .param("signature", signature)
                .param("organisation", voice.organisation().value())
                .param("place", text.place().value())
                .param("by", voice.name())
                .param("at", Rows.utc(now))
                .param("channel", voice.channel().name())
                .update();
    }

    /** In the order they were set. */
    List<Signature> of(UUID text) {
        var words = words(text);
        return jdbc.sql("select * from signatures.signature where text = :text order by signed_at, id")
                .param("text", text)
                .query((row, n) -> signature(row, words))
                .list();
    }

    /** Those of one party in a place, for taking along. */
    List<Signature> by(OrganisationId organisation, PlaceId place) {
        return jdbc.sql("""
                        select * from signatures.signature where place = :place and organisation = :organisation
                        order by signed_at, id""")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .query((row, n) -> signature(row, Map.of()))
                .list();
    }

    private Map<UUID, List<Signature.Word>> words(UUID text) {
        return jdbc
                .sql("""
                        select word.* from signatures.word join signatures.signature on signature.id = word.signature
                        where signature.text = :text order by word.at""")
                .param("text", text)
                .query((row, n) -> Map.entry(
                        row.getObject("signature", UUID.class),
                        new Signature.Word(
                                new OrganisationId(row.getObject("organisation", UUID.class)),
                                row.getString("by_name"),
                                Rows.moment(row, "at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Signature signature(ResultSet row, Map<UUID, List<Signature.Word>> words) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Signature(
                id,
                row.getObject("signatory", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("name"),
                row.getString("function"),
                row.getString("mandate"),
                Manner.valueOf(row.getString("manner")),
                row.getString("evidence"),
                row.getString("fingerprint"),
                Rows.moment(row, "signed_at"),
                paper(row, words.getOrDefault(id, List.of())));
    }

    private static Signature.@Nullable Paper paper(ResultSet row, List<Signature.Word> words) throws SQLException {
        var scan = row.getObject("scan", UUID.class);
        return scan == null
                ? null
                : new Signature.Paper(
                        Objects.requireNonNull(row.getObject("paper_day", LocalDate.class)),
                        scan,
                        new OrganisationId(row.getObject("handed_in_by", UUID.class)),
                        words);
    }
}
