package dk.samspil.sixanswers;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.rounds.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The six answers of each party; the database shows others' only when they may be seen. */
@Repository
class SixAnswerRepository {

    private final JdbcClient jdbc;

    SixAnswerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One's own, and the others' when the round is shown. */
    List<SixAnswer> visible(RoundId round) {
        return jdbc.sql("select * from sixanswers.answer where round = :round")
                .param("round", round.value())
                .query(SixAnswerRepository::answer)
                .list();
    }

    /** One's own in every round of a place. */
    List<SixAnswer> own(PlaceId place) {
        return jdbc.sql("""
                        select * from sixanswers.answer
                        where place = :place and organisation = (select app.organisation()) order by round, question""")
                .param("place", place.value())
                .query(SixAnswerRepository::answer)
                .list();
    }

    /** A first answer; by phone it is written unseen. False when a colleague was first. */
    boolean insert(RoundId round, PlaceId place, SixAnswer answer) {
        return jdbc.sql("""
                                insert into sixanswers.answer (round, place, organisation, question, view, words, version)
                                values (:round, :place, :organisation, :question, :view, :words, 1) on conflict do nothing""")
                        .param("round", round.value())
                        .param("place", place.value())
                        .param("organisation", answer.organisation().value())
                        .param("question", answer.question().name())
                        .param("view", answer.view().name())
                        .param("words", answer.words())
                        .update()
                == 1;
    }

    /** False when a colleague changed it since {@code answer.version()}. */
    boolean update(RoundId round, SixAnswer answer) {
        return jdbc.sql("""
                                update sixanswers.answer set view = :view, words = :words, version = version + 1
                                where round = :round and organisation = :organisation and question = :question
                                  and version = :version""")
                        .param("view", answer.view().name())
                        .param("words", answer.words())
                        .param("round", round.value())
                        .param("organisation", answer.organisation().value())
                        .param("question", answer.question().name())
                        .param("version", answer.version())
                        .update()
                == 1;
    }

    /** What was not shown when its party left is gone. */
    void forget(RoundId round, OrganisationId organisation) {
        jdbc.sql("delete from sixanswers.answer where round = :round and organisation = :organisation")
                .param("round", round.value())
                .param("organisation", organisation.value())
                .update();
    }

    private static SixAnswer answer(ResultSet row, int n) throws SQLException {
        return new SixAnswer(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Question.valueOf(row.getString("question")),
                View.valueOf(row.getString("view")),
                row.getString("words"),
                row.getInt("version"));
    }
}
