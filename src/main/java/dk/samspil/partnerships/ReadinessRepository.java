package dk.samspil.partnerships;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.collaborations.Voice;
import dk.samspil.database.Rows;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How ready each party finds itself; the database shows another's answers only when all have answered. */
@Repository
class ReadinessRepository {

    private final JdbcClient jdbc;

    ReadinessRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void say(AgreementId agreement, PlaceId place, Voice voice, ReadyQuestion question, Readiness said, Instant now) {
        jdbc.sql("""
                        insert into partnerships.answer (agreement, organisation, question, place, said, by_name, at)
                        values (:agreement, :organisation, :question, :place, :said, :name, :now)
                        on conflict (agreement, organisation, question) do update
                        set said = excluded.said, by_name = excluded.by_name, at = excluded.at""")
                .param("agreement", agreement.value())
                .param("organisation", voice.organisation().value())
                .param("question", question.name())
                .param("place", place.value())
                .param("said", said.name())
                .param("name", voice.name())
                .param("now", Rows.utc(now))
                .update();
    }

    ReadyAnswers of(AgreementId agreement) {
        var answered = jdbc.sql("select partnerships.answered(:agreement)")
                .param("agreement", agreement.value())
                .query((row, n) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list();
        var said = new HashMap<OrganisationId, Map<ReadyQuestion, Readiness>>();
        jdbc.sql("select organisation, question, said from partnerships.answer where agreement = :agreement")
                .param("agreement", agreement.value())
                .query(row -> {
                    said.computeIfAbsent(
                                    new OrganisationId(row.getObject("organisation", UUID.class)),
                                    none -> new EnumMap<>(ReadyQuestion.class))
                            .put(
                                    ReadyQuestion.valueOf(row.getString("question")),
                                    Readiness.valueOf(row.getString("said")));
                });
        return new ReadyAnswers(Set.copyOf(answered), said);
    }

    /** What an organisation has said in a place; the last time where it has said it of several agreements. */
    Map<ReadyQuestion, Readiness> own(PlaceId place, OrganisationId organisation) {
        var own = new EnumMap<ReadyQuestion, Readiness>(ReadyQuestion.class);
        jdbc.sql(
                        "select question, said from partnerships.answer where place = :place and organisation = :organisation order by at")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .query(row -> {
                    own.put(ReadyQuestion.valueOf(row.getString("question")), Readiness.valueOf(row.getString("said")));
                });
        return own;
    }
}
