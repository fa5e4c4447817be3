package dk.samspil.registers;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionState;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each organisation's own list of agreements, kept up to date by whoever changes something in a room. */
@Repository
class AgreementCardRepository {

    /** Each with the days of what holds today, else of what was signed last. */
    private static final String CARDS = """
            select c.*, term.starts_on, term.last_day from registers.card c
            left join lateral (
                select starts_on, last_day from unnest(c.starts, c.lasts) as terms (starts_on, last_day)
                order by starts_on <= :today and coalesce(last_day >= :today, true) desc, starts_on desc limit 1) term on true
            where organisation = :organisation
            """;

    private final JdbcClient jdbc;

    AgreementCardRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void deal(
            OrganisationId to,
            Agreement agreement,
            String placeName,
            String parties,
            List<Edition> signed,
            @Nullable EditionState underWay) {
        jdbc.sql("""
                        insert into registers.card
                            (organisation, agreement, place, unit, place_name, title, kind, parties, starts, lasts, under_way)
                        values (:to, :agreement, :place, access.seat_unit(:place, :to), :placeName, :title, :kind, :parties,
                                cast(:starts as date[]), cast(:lasts as date[]), :underWay)
                        on conflict (organisation, agreement) do update
                        set place_name = excluded.place_name, title = excluded.title, kind = excluded.kind, parties = excluded.parties,
                            starts = excluded.starts, lasts = excluded.lasts, under_way = excluded.under_way""")
                .param("to", to.value())
                .param("agreement", agreement.id().value())
                .param("place", agreement.place().value())
                .param("placeName", placeName)
                .param("title", agreement.title())
                .param("kind", agreement.kind().name())
                .param("parties", parties)
                .param("starts", days(signed, Edition::startsOn))
                .param("lasts", days(signed, Edition::lastDay))
                .param("underWay", underWay == null ? null : underWay.name(), Types.VARCHAR)
                .update();
    }

    void rename(PlaceId place, String name) {
        jdbc.sql("update registers.card set place_name = :name where place = :place")
                .param("name", name)
                .param("place", place.value())
                .update();
    }

    /** One who is no longer in it is not told what becomes of it. */
    void take(PlaceId place, OrganisationId organisation) {
        jdbc.sql("delete from registers.card where place = :place and organisation = :organisation")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** What holds comes first, the nearest last day at the top; what is over comes last. One more than a page, to know of the next. */
    List<AgreementCard> page(OrganisationId organisation, LocalDate today, int page) {
        return jdbc.sql(CARDS + """
                        order by coalesce(last_day < :today, false), last_day, title collate app.danish, agreement
                        limit :limit offset :offset""")
                .param("organisation", organisation.value())
                .param("today", today)
                .param("limit", AgreementCard.PAGE + 1)
                .param("offset", (page - 1) * AgreementCard.PAGE)
                .query((row, n) -> card(row))
                .list();
    }

    /** Those whose text can still be put differently. */
    List<AgreementCard> open(OrganisationId organisation, LocalDate today, int most) {
        return jdbc.sql(CARDS + """
                        and under_way in ('OUTLINE', 'DRAFT')
                        order by title collate app.danish, agreement limit :most""")
                .param("organisation", organisation.value())
                .param("today", today)
                .param("most", most)
                .query((row, n) -> card(row))
                .list();
    }

    private static AgreementCard card(ResultSet row) throws SQLException {
        var underWay = row.getString("under_way");
        return new AgreementCard(
                new AgreementId(row.getObject("agreement", UUID.class)),
                new PlaceId(row.getObject("place", UUID.class)),
                row.getString("place_name"),
                row.getString("title"),
                AgreementKind.valueOf(row.getString("kind")),
                row.getString("parties"),
                Rows.day(row, "starts_on"),
                Rows.day(row, "last_day"),
                underWay == null ? null : EditionState.valueOf(underWay));
    }

    private static @Nullable String[] days(List<Edition> editions, Function<Edition, @Nullable LocalDate> which) {
        return editions.stream()
                .map(which)
                .map(day -> day == null ? null : day.toString())
                .toArray(String[]::new);
    }
}
