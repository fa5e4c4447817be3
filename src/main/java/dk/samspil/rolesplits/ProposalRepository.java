package dk.samspil.rolesplits;

import dk.samspil.access.PlaceId;
import dk.samspil.rounds.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the parties say together of a task, and what each of them said to it. */
@Repository
class ProposalRepository {

    private static final String SELECT = """
            select j.*,
                   array(select l.lane from rolesplits.joint_lane l
                         where l.task = j.task and l.round = j.round order by l.lane) as lanes,
                   array(select l.words_before from rolesplits.joint_lane l
                         where l.task = j.task and l.round = j.round order by l.lane) as words_before,
                   array(select l.words_after from rolesplits.joint_lane l
                         where l.task = j.task and l.round = j.round order by l.lane) as words_after,
                   array(select r.organisation from rolesplits.reply r
                         where r.task = j.task and r.round = j.round order by r.organisation) as organisations,
                   array(select r.stance from rolesplits.reply r
                         where r.task = j.task and r.round = j.round order by r.organisation) as stances,
                   array(select r.words from rolesplits.reply r
                         where r.task = j.task and r.round = j.round order by r.organisation) as said
            from rolesplits.joint j
            """;

    private final JdbcClient jdbc;

    ProposalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a place, lanes and replies included; one statement. */
    List<Proposal> of(PlaceId place) {
        return jdbc.sql(SELECT + "where j.place = :place")
                .param("place", place.value())
                .query(ProposalRows::proposal)
                .list();
    }

    /** Those of one round. */
    List<Proposal> of(PlaceId place, RoundId round) {
        return jdbc.sql(SELECT + "where j.place = :place and j.round = :round")
                .param("place", place.value())
                .param("round", round.value())
                .query(ProposalRows::proposal)
                .list();
    }

    /** False when there is one already. */
    boolean insert(PlaceId place, Proposal proposal) {
        int inserted = jdbc.sql("""
                        insert into rolesplits.joint (task, round, place, situation, words, from_day, by_name, at, version)
                        values (:task, :round, :place, :situation, :words, :from, :by, :at, 1) on conflict do nothing""")
                .params(ProposalRows.columns(proposal))
                .param("place", place.value())
                .update();
        if (inserted == 1) {
            insertLanes(place, proposal);
        }
        return inserted == 1;
    }

    /** Rewritten, and put to all of them anew; false when somebody rewrote it since {@code proposal.version()}. */
    boolean change(PlaceId place, Proposal proposal) {
        int changed = jdbc.sql("""
                        update rolesplits.joint
                        set situation = :situation, words = :words, from_day = :from, by_name = :by, at = :at,
                            agreed_at = null, carried_out_at = null, version = version + 1
                        where task = :task and round = :round and version = :version""")
                .params(ProposalRows.columns(proposal))
                .param("version", proposal.version())
                .update();
        if (changed == 1) {
            forget("reply", proposal);
            forget("joint_lane", proposal);
            insertLanes(place, proposal);
        }
        return changed == 1;
    }

    /** The version that stands now; nobody else rewrites it, or says the last yes, before this is done. */
    Optional<Integer> hold(UUID task, RoundId round) {
        return jdbc.sql("select version from rolesplits.joint where task = :task and round = :round for update")
                .param("task", task)
                .param("round", round.value())
                .query(Integer.class)
                .optional();
    }

    void agree(UUID task, RoundId round, Instant now) {
        mark("agreed_at", task, round, now);
    }

    void carryOut(UUID task, RoundId round, Instant now) {
        mark("carried_out_at", task, round, now);
    }

    private void mark(String column, UUID task, RoundId round, Instant now) {
        jdbc.sql("update rolesplits.joint set %s = :now where task = :task and round = :round".formatted(column))
                .param("now", SplitRows.utc(now))
                .param("task", task)
                .param("round", round.value())
                .update();
    }

    private void forget(String table, Proposal proposal) {
        jdbc.sql("delete from rolesplits.%s where task = :task and round = :round".formatted(table))
                .param("task", proposal.task())
                .param("round", proposal.round().value())
                .update();
    }

    private void insertLanes(PlaceId place, Proposal proposal) {
        Map<String, String> before = proposal.before();
        Map<String, String> after = proposal.text().lanes();
        var lanes = new TreeSet<>(before.keySet());
        lanes.addAll(after.keySet());
        lanes.forEach(lane -> jdbc.sql("""
                        insert into rolesplits.joint_lane (task, round, lane, place, words_before, words_after)
                        values (:task, :round, :lane, :place, :before, :after)""")
                .param("task", proposal.task())
                .param("round", proposal.round().value())
                .param("lane", lane)
                .param("place", place.value())
                .param("before", before.getOrDefault(lane, ""))
                .param("after", after.getOrDefault(lane, ""))
                .update());
    }
}
