package dk.samspil.agreements;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Side;
import dk.samspil.database.Rows;
import dk.samspil.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Agreements, and who agrees. */
@Repository
class AgreementRepository {

    /** With its parties and all its editions, in one statement. */
    private static final String WHOLE = """
            select edition.*, agreement.kind as agreement_kind, agreement.language, agreement.title, agreement.finisher, agreement.begun_by,
                agreement.begun_at as agreement_begun_at, agreement.version as agreement_version, between_whom.*
            from agreements.agreement
            cross join lateral (
                select array_agg(organisation order by side, name collate app.danish) as organisations,
                    array_agg(name order by side, name collate app.danish) as names,
                    array_agg(short_name order by side, name collate app.danish) as short_names,
                    array_agg(side order by side, name collate app.danish) as sides,
                    coalesce(array_agg(organisation) filter (where left_at is not null), '{}') as gone
                from agreements.party where party.agreement = agreement.id) between_whom
            join agreements.edition on edition.agreement = agreement.id
            """;

    private final JdbcClient jdbc;

    AgreementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it was there before: the form was sent twice. */
    boolean insert(Agreement agreement) {
        return jdbc.sql("""
                        insert into agreements.agreement (id, place, kind, language, title, finisher, begun_at, begun_by, version)
                        values (:id, :place, :kind, :language, :title, :finisher, :at, :by, 1)
                        on conflict do nothing""")
                        .param("id", agreement.id().value())
                        .param("place", agreement.place().value())
                        .param("kind", agreement.kind().name())
                        .param("language", agreement.language().name())
                        .param("title", agreement.title())
                        .param("finisher", agreement.finisher().value())
                        .param("at", Rows.utc(agreement.begunAt()))
                        .param("by", agreement.begunBy())
                        .update()
                == 1;
    }

    void join(AgreementId agreement, PlaceId place, AgreementParty party) {
        jdbc.sql("""
                        insert into agreements.party (agreement, place, organisation, name, short_name, side)
                        values (:agreement, :place, :organisation, :name, :shortName, :side)
                        on conflict (agreement, organisation) do update
                        set name = excluded.name, short_name = excluded.short_name, side = excluded.side, left_at = null""")
                .param("agreement", agreement.value())
                .param("place", place.value())
                .param("organisation", party.organisation().value())
                .param("name", party.name())
                .param("shortName", party.shortName())
                .param("side", party.side().name())
                .update();
    }

    /** From every agreement of the place it is in still, and those are told; what it has signed keeps its name. */
    Set<AgreementId> leave(PlaceId place, OrganisationId organisation, Instant now) {
        return jdbc.sql("""
                        update agreements.party set left_at = :now
                        where place = :place and organisation = :organisation and left_at is null
                        returning agreement""")
                .param("now", Rows.utc(now))
                .param("place", place.value())
                .param("organisation", organisation.value())
                .query((row, n) -> new AgreementId(row.getObject("agreement", UUID.class)))
                .set();
    }

    /** False when somebody else changed it since {@code version}. */
    boolean describe(AgreementId id, String title, OrganisationId finisher, int version) {
        return jdbc.sql("""
                        update agreements.agreement set title = :title, finisher = :finisher, version = version + 1
                        where id = :id and version = :version""")
                        .param("title", title)
                        .param("finisher", finisher.value())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void becomes(AgreementId id, AgreementKind kind) {
        jdbc.sql("update agreements.agreement set kind = :kind where id = :id")
                .param("kind", kind.name())
                .param("id", id.value())
                .update();
    }

    /** Of the kind that was signed last; unchanged where nothing has been. */
    void becomesAsSigned(AgreementId id) {
        jdbc.sql("""
                        update agreements.agreement set kind = signed.kind
                        from (select kind from agreements.edition
                              where agreement = :id and state = 'SIGNED' order by number desc limit 1) signed
                        where id = :id""").param("id", id.value()).update();
    }

    Optional<Agreement> find(AgreementId id) {
        return all(jdbc.sql(WHOLE + "where agreement.id = :id order by edition.number desc")
                        .param("id", id.value()))
                .stream()
                .findFirst();
    }

    /** The one an edition belongs to. */
    Optional<Agreement> of(EditionId edition) {
        return all(jdbc.sql(WHOLE + """
                        where agreement.id = (select agreement from agreements.edition where id = :edition)
                        order by edition.number desc""").param("edition", edition.value())).stream()
                .findFirst();
    }

    /** The newest first. */
    List<Agreement> in(PlaceId place) {
        return all(jdbc.sql(WHOLE + """
                        where agreement.place = :place
                        order by agreement.begun_at desc, agreement.id, edition.number desc""").param("place", place.value()));
    }

    /** Where it is made, to be held before anything is read that another might change meanwhile. */
    Optional<PlaceId> place(AgreementId id) {
        return place("select place from agreements.agreement where id = :id", id.value());
    }

    Optional<PlaceId> place(EditionId edition) {
        return place("select place from agreements.edition where id = :id", edition.value());
    }

    /** One of each agreement that holds, comes or is being written: the signed edition before the draft. */
    List<AgreementGlance> glances(PlaceId place, LocalDate today) {
        return jdbc.sql("""
                        select distinct on (agreement.begun_at, agreement.id)
                            agreement.id, agreement.title, edition.state, edition.starts_on,
                            coalesce(edition.over_on, edition.ends_on) as last_day
                        from agreements.agreement join agreements.edition on edition.agreement = agreement.id
                        where agreement.place = :place and edition.state <> 'DROPPED'
                          and coalesce(edition.over_on, edition.ends_on, 'infinity') >= :today
                        order by agreement.begun_at desc, agreement.id, edition.state = 'SIGNED' desc, edition.number""")
                .param("place", place.value())
                .param("today", today)
                .query((row, n) -> new AgreementGlance(
                        place,
                        new AgreementId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        EditionState.valueOf(row.getString("state")),
                        Rows.day(row, "starts_on"),
                        Rows.day(row, "last_day")))
                .list();
    }

    private static List<Agreement> all(StatementSpec statement) {
        return statement.query(Rows.nested(
                "agreement",
                (row, n) -> agreement(row),
                "id",
                (row, n) -> EditionRepository.edition(row),
                Agreement::with));
    }

    private Optional<PlaceId> place(String which, UUID id) {
        return jdbc.sql(which).param("id", id).query(UUID.class).optional().map(PlaceId::new);
    }

    private static Agreement agreement(ResultSet row) throws SQLException {
        return new Agreement(
                new AgreementId(row.getObject("agreement", UUID.class)),
                new PlaceId(row.getObject("place", UUID.class)),
                AgreementKind.valueOf(row.getString("agreement_kind")),
                Language.valueOf(row.getString("language")),
                row.getString("title"),
                new OrganisationId(row.getObject("finisher", UUID.class)),
                Rows.moment(row, "agreement_begun_at"),
                row.getString("begun_by"),
                row.getInt("agreement_version"),
                parties(row),
                List.of());
    }

    private static List<AgreementParty> parties(ResultSet row) throws SQLException {
        var organisations = Rows.ids(row, "organisations");
        var names = Rows.texts(row, "names");
        var shortNames = Rows.texts(row, "short_names");
        var sides = Rows.texts(row, "sides");
        var gone = Rows.ids(row, "gone");
        return IntStream.range(0, organisations.size())
                .mapToObj(n -> new AgreementParty(
                        new OrganisationId(organisations.get(n)),
                        names.get(n),
                        shortNames.get(n),
                        Side.valueOf(sides.get(n)),
                        gone.contains(organisations.get(n))))
                .toList();
    }
}
