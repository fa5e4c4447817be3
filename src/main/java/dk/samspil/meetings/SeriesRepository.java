package dk.samspil.meetings;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings of a row, read together. */
@Repository
class SeriesRepository {

    private final JdbcClient jdbc;

    SeriesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Meeting> of(SeriesId series) {
        return jdbc.sql("select * from meetings.meeting where series = :series order by starts_at, id")
                .param("series", series.value())
                .query((row, n) -> MeetingRows.meeting(row))
                .list();
    }

    Map<MeetingId, List<Item>> items(SeriesId series) {
        return together(jdbc.sql("""
                        select i.* from meetings.item i join meetings.meeting m on m.id = i.meeting
                        where m.series = :series order by i.position, i.id""")
                .param("series", series.value())
                .query((row, n) ->
                        Map.entry(new MeetingId(row.getObject("meeting", UUID.class)), MeetingRows.item(row)))
                .list());
    }

    Map<MeetingId, List<Attendance>> attendances(SeriesId series) {
        return together(jdbc.sql("""
                        select a.* from meetings.attendance a join meetings.meeting m on m.id = a.meeting
                        where m.series = :series order by a.said_at nulls last, a.organisation""")
                .param("series", series.value())
                .query((row, n) -> Map.entry(
                        new MeetingId(row.getObject("meeting", UUID.class)), AttendanceRepository.attendance(row)))
                .list());
    }

    private static <T> Map<MeetingId, List<T>> together(List<Map.Entry<MeetingId, T>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
