package dk.samspil.ladders;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.rounds.RoundId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks on the ladder. What of them can be read is for the database to say: one's own, and others' when they lie open. */
@Repository
class MarkRepository {

    private static final String SELECT = """
            select m.*, s.characteristic, s.held, s.words
            from ladders.mark m left join ladders.sign s on s.round = m.round and s.organisation = m.organisation
            """;

    private final JdbcClient jdbc;

    MarkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GivenMark> of(PlaceId place) {
        return jdbc.sql(SELECT + "where m.place = :place")
                .param("place", place.value())
                .query(MarkRows::read);
    }

    List<GivenMark> of(RoundId round) {
        return jdbc.sql(SELECT + "where m.round = :round")
                .param("round", round.value())
                .query(MarkRows::read);
    }

    /** False when this party has a mark in the round already. */
    boolean insert(PlaceId place, GivenMark given) {
        int inserted = jdbc.sql("""
                        insert into ladders.mark
                            (round, organisation, place, now, why_now, evidence_kind, evidence, wanted, why_wanted, by_name, at, version)
                        values (:round, :organisation, :place, :now, :whyNow, :evidenceKind, :evidence, :wanted, :whyWanted, :by, :at, 1)
                        on conflict do nothing""")
                .param("place", place.value())
                .params(MarkRows.columns(given))
                .update();
        if (inserted == 1) {
            insertSigns(place, given);
        }
        return inserted == 1;
    }

    /** False when a colleague changed it since {@code given} was read. */
    boolean change(PlaceId place, GivenMark given) {
        int changed = jdbc.sql("""
                        update ladders.mark
                        set now = :now, why_now = :whyNow, evidence_kind = :evidenceKind, evidence = :evidence, wanted = :wanted,
                            why_wanted = :whyWanted, by_name = :by, at = :at, version = version + 1
                        where round = :round and organisation = :organisation and version = :version""")
                .params(MarkRows.columns(given))
                .param("version", given.version())
                .update();
        if (changed == 1) {
            deleteSigns(given.round(), given.organisation());
            insertSigns(place, given);
        }
        return changed == 1;
    }

    void delete(RoundId round, OrganisationId organisation) {
        deleteSigns(round, organisation);
        jdbc.sql("delete from ladders.mark where round = :round and organisation = :organisation")
                .param("round", round.value())
                .param("organisation", organisation.value())
                .update();
    }

    private void deleteSigns(RoundId round, OrganisationId organisation) {
        jdbc.sql("delete from ladders.sign where round = :round and organisation = :organisation")
                .param("round", round.value())
                .param("organisation", organisation.value())
                .update();
    }

    private void insertSigns(PlaceId place, GivenMark given) {
        given.mark()
                .signs()
                .forEach((characteristic, sign) -> jdbc.sql("""
                        insert into ladders.sign (round, organisation, place, characteristic, held, words)
                        values (:round, :organisation, :place, :characteristic, :held, :words)""")
                        .param("round", given.round().value())
                        .param("organisation", given.organisation().value())
                        .param("place", place.value())
                        .param("characteristic", characteristic.name())
                        .param("held", sign.held() == null ? null : sign.held().name())
                        .param("words", sign.words())
                        .update());
    }
}
