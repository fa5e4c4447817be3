package dk.samspil.rolesplits;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.rounds.RoundId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each party says alone. What of it can be read is for the database to say: one's own, and others' when they lie open. */
@Repository
class AssessmentRepository {

    /** Handed in, or still on one's own desk; the two tables are alike. */
    enum Kept {
        GIVEN("assessment"),
        DRAFT("draft");

        private final String table;

        Kept(String table) {
            this.table = table;
        }
    }

    private final JdbcClient jdbc;

    AssessmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GivenAssessment> of(PlaceId place) {
        return jdbc.sql("select * from rolesplits.assessment where place = :place")
                .param("place", place.value())
                .query(AssessmentRows::given)
                .list();
    }

    List<GivenAssessment> of(Kept kept, RoundId round, OrganisationId organisation) {
        return jdbc.sql("select * from rolesplits.%s where round = :round and organisation = :organisation"
                        .formatted(kept.table))
                .param("round", round.value())
                .param("organisation", organisation.value())
                .query(AssessmentRows::given)
                .list();
    }

    /** How far the parties see each task of a round alike, of what lies open; one statement. */
    List<Tally.Standing> standings(RoundId round) {
        return jdbc.sql("""
                        select case when exists (select from rolesplits.joint j
                                                 where j.round = :round and j.task = t.id and j.agreed_at is not null) then 'ALIKE'
                                    when count(distinct nullif(a.situation, 'UNSURE')) = 1 then 'ALIKE'
                                    when count(distinct nullif(a.situation, 'UNSURE')) > 1 then 'APART'
                                    else 'OPEN' end
                        from rolesplits.task t join rolesplits.assessment a on a.task = t.id and a.round = :round
                        where t.struck_at is null group by t.id""")
                .param("round", round.value())
                .query((row, n) -> Tally.Standing.valueOf(row.getString(1)))
                .list();
    }

    /** False when it is there already. */
    boolean insert(Kept kept, PlaceId place, GivenAssessment given) {
        return jdbc.sql("""
                                insert into rolesplits.%s
                                    (round, task, organisation, place, situation, same_as_staff, no_visible_difference, beyond_level,
                                     other_way, takes_over, seen_as_right, words, by_name, at, version)
                                values (:round, :task, :organisation, :place, :situation, :same_as_staff, :no_visible_difference,
                                        :beyond_level, :other_way, :takes_over, :seen_as_right, :words, :by, :at, :version + 1)
                                on conflict do nothing""".formatted(kept.table))
                        .params(AssessmentRows.columns(given))
                        .param("place", place.value())
                        .update()
                == 1;
    }

    /** False when a colleague changed it since {@code given.version()}. */
    boolean change(Kept kept, GivenAssessment given) {
        return jdbc.sql("""
                                update rolesplits.%s
                                set situation = :situation, same_as_staff = :same_as_staff, no_visible_difference = :no_visible_difference,
                                    beyond_level = :beyond_level, other_way = :other_way, takes_over = :takes_over,
                                    seen_as_right = :seen_as_right, words = :words, by_name = :by, at = :at, version = version + 1
                                where round = :round and task = :task and organisation = :organisation and version = :version""".formatted(kept.table))
                        .params(AssessmentRows.columns(given))
                        .update()
                == 1;
    }

    /** All that a party has said in a round, handed in or not; only its own people may. */
    void forget(RoundId round, OrganisationId organisation) {
        for (var kept : Kept.values()) {
            jdbc.sql("delete from rolesplits.%s where round = :round and organisation = :organisation"
                            .formatted(kept.table))
                    .param("round", round.value())
                    .param("organisation", organisation.value())
                    .update();
        }
    }

    /** One's own; nobody reaches another's. */
    void forgetDrafts(RoundId round) {
        jdbc.sql("delete from rolesplits.draft where round = :round")
                .param("round", round.value())
                .update();
    }
}
