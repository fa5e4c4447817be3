package dk.samspil.rolesplits;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.RoundId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each party says to a proposal: one reply each. */
@Repository
class ReplyRepository {

    private final JdbcClient jdbc;

    ReplyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the party has replied already. */
    boolean insert(PlaceId place, RoundId round, UUID task, Voice voice, Reply reply, Instant now) {
        return jdbc.sql("""
                                insert into rolesplits.reply
                                    (task, round, organisation, place, stance, words, by_name, channel, entered_by, at)
                                values (:task, :round, :organisation, :place, :stance, :words, :by, :channel, :enteredBy, :now)
                                on conflict do nothing""")
                        .param("task", task)
                        .param("round", round.value())
                        .param("organisation", voice.organisation().value())
                        .param("place", place.value())
                        .param("stance", reply.stance().name())
                        .param("words", reply.words())
                        .param("by", voice.name())
                        .param("channel", voice.channel().name())
                        .param("enteredBy", voice.enteredBy())
                        .param("now", SplitRows.utc(now))
                        .update()
                == 1;
    }

    /** Before one says something else. */
    void withdraw(RoundId round, UUID task, OrganisationId organisation) {
        jdbc.sql("delete from rolesplits.reply where task = :task and round = :round and organisation = :organisation")
                .param("task", task)
                .param("round", round.value())
                .param("organisation", organisation.value())
                .update();
    }
}
