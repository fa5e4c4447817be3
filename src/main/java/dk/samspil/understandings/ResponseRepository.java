package dk.samspil.understandings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.rounds.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the parties say to each other's words, for those who may see them. */
@Repository
class ResponseRepository {

    private final JdbcClient jdbc;

    ResponseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Response> of(RoundId round) {
        return jdbc.sql("select * from understandings.response where round = :round")
                .param("round", round.value())
                .query(ResponseRepository::response)
                .list();
    }

    /** One's own in every round of a place. */
    List<Response> own(PlaceId place) {
        return jdbc.sql("""
                        select * from understandings.response
                        where place = :place and organisation = (select app.organisation()) order by round, written_by""")
                .param("place", place.value())
                .query(ResponseRepository::response)
                .list();
    }

    void save(RoundId round, PlaceId place, Response response) {
        jdbc.sql("""
                        insert into understandings.response (round, place, organisation, written_by, fit, words, by_name, channel, entered_by, version)
                        values (:round, :place, :organisation, :to, :fit, :words, :by, :channel, :enteredBy, :version)
                        on conflict (round, organisation, written_by) do update
                        set fit = excluded.fit, words = excluded.words, by_name = excluded.by_name, channel = excluded.channel,
                            entered_by = excluded.entered_by, version = excluded.version""")
                .param("round", round.value())
                .param("place", place.value())
                .param("organisation", response.organisation().value())
                .param("to", response.to().value())
                .param("fit", response.fit().name())
                .param("words", response.words())
                .param("by", response.by())
                .param("channel", response.channel().name())
                .param("enteredBy", response.enteredBy())
                .param("version", response.version())
                .update();
    }

    private static Response response(ResultSet row, int n) throws SQLException {
        return new Response(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new OrganisationId(row.getObject("written_by", UUID.class)),
                Fit.valueOf(row.getString("fit")),
                row.getString("words"),
                row.getString("by_name"),
                Channel.valueOf(row.getString("channel")),
                row.getString("entered_by"),
                row.getInt("version"));
    }
}
