package dk.samspil.clarifications;

import static java.util.stream.Collectors.toMap;

import dk.samspil.access.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers of an edition, and those that are shared. */
@Repository
class AnswerRepository {

    private final JdbcClient jdbc;

    AnswerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Question, Answer> of(UUID clarification) {
        return jdbc
                .sql(
                        "select question, text, writer, written_at, version from clarifications.answer where clarification = :clarification")
                .param("clarification", clarification)
                .query((row, n) -> answer(row))
                .stream()
                .collect(
                        toMap(Answer::question, Function.identity(), (a, b) -> a, () -> new EnumMap<>(Question.class)));
    }

    /** False when somebody else wrote the first words meanwhile. */
    boolean add(UUID clarification, OrganisationId organisation, Answer answer) {
        return jdbc.sql("""
                        insert into clarifications.answer (clarification, question, organisation, text, writer, written_at, version)
                        values (:clarification, :question, :organisation, :text, :writer, :writtenAt, :version)
                        on conflict do nothing""")
                        .param("clarification", clarification)
                        .param("question", answer.question().name())
                        .param("organisation", organisation.value())
                        .param("text", answer.text())
                        .param("writer", answer.writer())
                        .param("writtenAt", utc(answer.writtenAt()))
                        .param("version", answer.version())
                        .update()
                == 1;
    }

    /** False when it is no longer at the version before. */
    boolean replace(UUID clarification, Answer answer) {
        return jdbc.sql("""
                        update clarifications.answer
                        set text = :text, writer = :writer, written_at = :writtenAt, version = :version
                        where clarification = :clarification and question = :question and version = :version - 1""")
                        .param("clarification", clarification)
                        .param("question", answer.question().name())
                        .param("text", answer.text())
                        .param("writer", answer.writer())
                        .param("writtenAt", utc(answer.writtenAt()))
                        .param("version", answer.version())
                        .update()
                == 1;
    }

    /** Into the next edition, versions included, so that a page opened before can still be saved after. */
    void copy(UUID from, UUID to) {
        jdbc.sql("""
                        insert into clarifications.answer
                            (clarification, question, organisation, unit, text, writer, written_at, version)
                        select :to, question, organisation, unit, text, writer, written_at, version
                        from clarifications.answer where clarification = :from
                        on conflict do nothing""").param("from", from).param("to", to).update();
    }

    void share(UUID clarification, Collection<Question> questions, Instant now) {
        jdbc.sql("""
                        update clarifications.answer set shared_at = :now
                        where clarification = :clarification and question in (:questions) and text <> ''""")
                .param("clarification", clarification)
                .param("questions", questions.stream().map(Question::name).toList())
                .param("now", utc(now))
                .update();
    }

    /** Nothing of the organisation's is shared any more. */
    void unshare(OrganisationId organisation) {
        jdbc.sql(
                        "update clarifications.answer set shared_at = null where organisation = :organisation and shared_at is not null")
                .param("organisation", organisation.value())
                .update();
    }

    /** In the order asked for; those that share nothing are left out. What one shares, it shared in one go. */
    List<PublicProfile> sharedBy(List<OrganisationId> organisations) {
        var shared = new HashMap<OrganisationId, PublicProfile>();
        jdbc.sql("""
                        select organisation, question, text, shared_at from clarifications.answer
                        where organisation = any (:organisations) and shared_at is not null""")
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    var organisation = new OrganisationId(row.getObject("organisation", UUID.class));
                    shared.computeIfAbsent(organisation, profile(instant(row, "shared_at")))
                            .answers()
                            .add(new PublicProfile.Shared(
                                    Question.valueOf(row.getString("question")), row.getString("text")));
                });
        shared.values()
                .forEach(profile -> profile.answers().sort(Comparator.comparing(PublicProfile.Shared::question)));
        return organisations.stream().map(shared::get).filter(Objects::nonNull).toList();
    }

    private static Function<OrganisationId, PublicProfile> profile(Instant since) {
        return organisation -> new PublicProfile(organisation, since, new ArrayList<>());
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                Question.valueOf(row.getString("question")),
                row.getString("text"),
                row.getString("writer"),
                instant(row, "written_at"),
                row.getInt("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
