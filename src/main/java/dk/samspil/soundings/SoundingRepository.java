package dk.samspil.soundings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.UnitId;
import dk.samspil.database.Rows;
import dk.samspil.meetings.Hour;
import dk.samspil.meetings.Plan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The meetings themselves: changed by the host, read by all who are asked. */
@Repository
class SoundingRepository {

    private final JdbcClient jdbc;

    SoundingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Sounding> find(PlaceId id) {
        return jdbc.sql("select * from soundings.sounding where id = :id")
                .param("id", id.value())
                .query((row, n) -> sounding(row))
                .optional();
    }

    void insert(Sounding called, @Nullable UnitId unit) {
        saying(called, """
                        insert into soundings.sounding
                            (id, host, unit, host_name, caller_name, caller_phone, kind, scope, scope_words, title, day, clock, minutes,
                             starts_at, ends_at, answer_by, spot, online, words, levels, people, served, sequence, version)
                        values (:id, :host, :unit, :hostName, :callerName, :callerPhone, :kind, :scope, :scopeWords, :title, :day, :clock,
                                :minutes, :startsAt, :endsAt, :answerBy, :spot, :online, :words, :levels, :people, :served, 0, 1)""")
                .param("host", called.host().value())
                .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                .param("hostName", called.hostName())
                .param("callerName", called.callerName())
                .param("answerBy", called.answerBy())
                .update();
    }

    /** False when somebody else changed it since this version. */
    boolean change(Sounding changed) {
        return saying(changed, """
                                update soundings.sounding
                                set kind = :kind, scope = :scope, scope_words = :scopeWords, title = :title, day = :day, clock = :clock,
                                    minutes = :minutes, starts_at = :startsAt, ends_at = :endsAt, spot = :spot, online = :online,
                                    words = :words, caller_phone = :callerPhone, levels = :levels, people = :people, served = :served,
                                    sequence = sequence + 1, version = version + 1
                                where id = :id and version = :version""").param("version", changed.version()).update() == 1;
    }

    /** Remembers where it was to be, so that those who are asked again can see what is new. */
    void move(PlaceId id, Plan from, LocalDate answerBy) {
        jdbc.sql("""
                        update soundings.sounding set moved_from = :from, moved_from_spot = :spot, answer_by = :answerBy
                        where id = :id""")
                .param("from", Rows.utc(from.hour().startsAt()))
                .param("spot", from.spot())
                .param("answerBy", answerBy)
                .param("id", id.value())
                .update();
    }

    void cancel(PlaceId id, String by, String why, Instant now) {
        jdbc.sql("""
                        update soundings.sounding
                        set cancelled_at = :now, cancelled_by = :by, cancelled_why = :why, sequence = sequence + 1, version = version + 1
                        where id = :id""")
                .param("now", Rows.utc(now))
                .param("by", by)
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    private StatementSpec saying(Sounding said, String sql) {
        var plan = said.plan();
        var hour = plan.hour();
        return jdbc.sql(sql)
                .param("id", said.id().value())
                .param("kind", said.kind().name())
                .param("scope", said.scope().name())
                .param("scopeWords", said.scopeWords())
                .param("title", plan.title())
                .param("day", hour.day())
                .param("clock", hour.time())
                .param("minutes", hour.minutes())
                .param("startsAt", Rows.utc(hour.startsAt()))
                .param("endsAt", Rows.utc(hour.endsAt()))
                .param("spot", plan.spot())
                .param("online", plan.online())
                .param("words", plan.words())
                .param("callerPhone", said.callerPhone())
                .param(
                        "levels",
                        said.signals().levels().stream().map(Enum::name).toArray(String[]::new))
                .param("people", said.signals().people())
                .param("served", said.signals().served());
    }

    private static Sounding sounding(ResultSet row) throws SQLException {
        return new Sounding(
                new PlaceId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("host", UUID.class)),
                row.getString("host_name"),
                row.getString("caller_name"),
                row.getString("caller_phone"),
                SoundingKind.valueOf(row.getString("kind")),
                Scope.valueOf(row.getString("scope")),
                row.getString("scope_words"),
                plan(row),
                new Signals(
                        Rows.texts(row, "levels").stream().map(Level::valueOf).toList(),
                        row.getString("people"),
                        row.getString("served")),
                Objects.requireNonNull(Rows.day(row, "answer_by")),
                before(row),
                cancellation(row),
                row.getInt("sequence"),
                row.getInt("version"));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        var hour = new Hour(
                Objects.requireNonNull(Rows.day(row, "day")),
                row.getObject("clock", LocalTime.class),
                row.getInt("minutes"));
        return new Plan(
                row.getString("title"), hour, row.getString("spot"), row.getString("online"), row.getString("words"));
    }

    private static Sounding.@Nullable Before before(ResultSet row) throws SQLException {
        var from = Rows.instant(row, "moved_from");
        return from == null ? null : new Sounding.Before(from, row.getString("moved_from_spot"));
    }

    private static Sounding.@Nullable Cancellation cancellation(ResultSet row) throws SQLException {
        var at = Rows.instant(row, "cancelled_at");
        return at == null
                ? null
                : new Sounding.Cancellation(row.getString("cancelled_by"), row.getString("cancelled_why"), at);
    }
}
