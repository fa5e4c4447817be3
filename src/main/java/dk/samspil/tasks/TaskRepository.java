package dk.samspil.tasks;

import dk.samspil.access.Ids;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each organisation's own list of what waits. */
@Repository
class TaskRepository {

    /** What rests is on nobody's list, and some things only from their day on, or until their time has come. */
    private static final String WAITING = """
            select * from tasks.task
            where organisation = :organisation and not resting
              and (waits_from is null or waits_from <= (app.now() at time zone 'Europe/Copenhagen')::date)
              and (until is null or until > app.now())
            """;

    private final JdbcClient jdbc;
    private final Ids ids;

    TaskRepository(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** The nearest day first; those without a day last. */
    List<Task> waiting(OrganisationId organisation, int limit) {
        return jdbc.sql(WAITING + "order by due nulls last, created_at limit :limit")
                .param("organisation", organisation.value())
                .param("limit", limit)
                .query(TaskRepository::task)
                .list();
    }

    List<Task> waiting(OrganisationId organisation, PlaceId place) {
        return jdbc.sql(WAITING + "and place = :place order by due nulls last, created_at limit 100")
                .param("organisation", organisation.value())
                .param("place", place.value())
                .query(TaskRepository::task)
                .list();
    }

    /** How many wait under each hat that whoever acts has been lent; nothing where none does. */
    Map<OrganisationId, Integer> underLentHats() {
        var waiting = new HashMap<OrganisationId, Integer>();
        jdbc.sql("select * from tasks.under_lent_hats()")
                .query((row, n) -> waiting.put(
                        new OrganisationId(row.getObject("organisation", UUID.class)), row.getInt("waiting")))
                .list();
        return waiting;
    }

    /** Puts it on somebody's list, unless it stands there. */
    void add(OrganisationId list, Task task, boolean resting, Instant now) {
        add(list, task, resting, now, null);
    }

    /** The same, for something that is gone by itself when its time has come. */
    void add(OrganisationId list, Task task, boolean resting, Instant now, @Nullable Instant until) {
        add(list, task, resting, now, task.waitsFrom(), until);
    }

    /** The same, for something that says itself from which day it waits. */
    void add(
            OrganisationId list,
            Task task,
            boolean resting,
            Instant now,
            @Nullable LocalDate from,
            @Nullable Instant until) {
        jdbc.sql("""
                        insert into tasks.task
                            (id, organisation, unit, place, place_name, kind, subject, about, waits_on, waits_on_name, waits_on_side,
                             asked_by, due, resting, waits_from, created_at, until)
                        values (:id, :organisation, access.seat_unit(:place, :organisation), :place, :placeName, :kind, :subject, :about,
                                :waitsOn, :waitsOnName, :waitsOnSide, :askedBy, :due, :resting, :waitsFrom, :now, :until)
                        on conflict do nothing""")
                .param("id", ids.next())
                .param("organisation", list.value())
                .param("place", task.place().value())
                .param("placeName", task.placeName())
                .param("kind", task.kind().name())
                .param("subject", task.subject())
                .param("about", task.about())
                .param("waitsOn", task.waitsOn() == null ? null : task.waitsOn().value(), Types.OTHER)
                .param("waitsOnName", task.waitsOnName())
                .param("waitsOnSide", task.waitsOnSide().name())
                .param("askedBy", task.askedBy())
                .param("due", task.due(), Types.DATE)
                .param("resting", resting)
                .param("waitsFrom", from, Types.DATE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** It no longer waits for this party: gone from everybody's list. */
    void settle(PlaceId place, TaskKind kind, UUID subject, OrganisationId waitsOn) {
        jdbc.sql("""
                        delete from tasks.task
                        where place = :place and kind = :kind and subject = :subject and waits_on = :waitsOn""")
                .param("place", place.value())
                .param("kind", kind.name())
                .param("subject", subject)
                .param("waitsOn", waitsOn.value())
                .update();
    }

    /** It no longer waits for anybody. */
    void settle(PlaceId place, TaskKind kind, UUID subject) {
        jdbc.sql("delete from tasks.task where place = :place and kind = :kind and subject = :subject")
                .param("place", place.value())
                .param("kind", kind.name())
                .param("subject", subject)
                .update();
    }

    /** One party has done what the others may still have to. */
    void settleOnOneList(OrganisationId list, PlaceId place, TaskKind kind, UUID subject) {
        jdbc.sql("""
                        delete from tasks.task
                        where organisation = :list and place = :place and kind = :kind and subject = :subject""")
                .param("list", list.value())
                .param("place", place.value())
                .param("kind", kind.name())
                .param("subject", subject)
                .update();
    }

    /** None of this kind waits in a place any longer. */
    void settle(PlaceId place, TaskKind kind) {
        jdbc.sql("delete from tasks.task where place = :place and kind = :kind")
                .param("place", place.value())
                .param("kind", kind.name())
                .update();
    }

    /** What waits in a place is laid to rest, or waits again. */
    void rest(PlaceId place, boolean resting) {
        jdbc.sql("update tasks.task set resting = :resting where place = :place and kind <> 'PAUSE_OVER'")
                .param("resting", resting)
                .param("place", place.value())
                .update();
    }

    void rename(PlaceId place, String name) {
        jdbc.sql("update tasks.task set place_name = :name where place = :place")
                .param("place", place.value())
                .param("name", name)
                .update();
    }

    /** Invitations are settled by who they were to: an answer does not say which of several it was. */
    void settleInvitation(PlaceId place, OrganisationId organisation) {
        jdbc.sql("delete from tasks.task where place = :place and kind = 'INVITATION' and waits_on = :organisation")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** A party is gone: nothing waits for it, and nothing of this place is on its list. */
    void forget(PlaceId place, OrganisationId organisation) {
        jdbc.sql(
                        "delete from tasks.task where place = :place and (waits_on = :organisation or organisation = :organisation)")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .update();
    }

    private static Task task(ResultSet row, int n) throws SQLException {
        var waitsOn = row.getObject("waits_on", UUID.class);
        return new Task(
                new PlaceId(row.getObject("place", UUID.class)),
                row.getString("place_name"),
                TaskKind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                row.getString("about"),
                waitsOn == null ? null : new OrganisationId(waitsOn),
                row.getString("waits_on_name"),
                Side.valueOf(row.getString("waits_on_side")),
                row.getString("asked_by"),
                row.getObject("due", LocalDate.class));
    }
}
