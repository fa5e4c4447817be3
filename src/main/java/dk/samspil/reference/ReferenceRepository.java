package dk.samspil.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads outside any transaction, since a transaction wants an actor and the house starts without one. */
@Repository
class ReferenceRepository {

    private final JdbcClient jdbc;

    ReferenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A municipality belonged to this region in this time. */
    record Membership(String municipality, Region region, Validity validity) {}

    List<Municipality> municipalities() {
        return jdbc.sql("select code, name, long_name from reference.municipality order by name collate app.danish")
                .query((row, n) ->
                        new Municipality(row.getString("code"), row.getString("name"), row.getString("long_name")))
                .list();
    }

    List<Membership> memberships() {
        return jdbc.sql("""
                        select m.municipality, r.name, r.code, r.valid_from as region_from, r.valid_to as region_to,
                               m.valid_from, m.valid_to
                        from reference.municipality_in_region m
                        join reference.region r on r.name = m.region""")
                .query((row, n) -> new Membership(
                        row.getString("municipality"),
                        new Region(
                                row.getString("name"),
                                row.getString("code"),
                                new Validity(day(row, "region_from"), day(row, "region_to"))),
                        validity(row)))
                .list();
    }

    List<KleNumber> kleNumbers() {
        return jdbc.sql("select number, title, valid_from, valid_to from reference.kle_number order by number")
                .query((row, n) -> new KleNumber(row.getString("number"), row.getString("title"), validity(row)))
                .list();
    }

    List<LegalBasis> legalBases() {
        return jdbc.sql("""
                        select act, section, title_da, title_en, target_group, certainty, valid_from, valid_to
                        from reference.legal_basis
                        order by act, substring(section from '[0-9]+')::int, section""")
                .query((row, n) -> new LegalBasis(
                        LegalBasis.Act.valueOf(row.getString("act")),
                        row.getString("section"),
                        row.getString("title_da"),
                        row.getString("title_en"),
                        LegalBasis.Concerns.valueOf(row.getString("target_group")),
                        LegalBasis.Certainty.valueOf(row.getString("certainty")),
                        validity(row)))
                .list();
    }

    private static Validity validity(ResultSet row) throws SQLException {
        return new Validity(day(row, "valid_from"), day(row, "valid_to"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
