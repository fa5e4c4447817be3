package dk.samspil.meetings;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an organisation has said to the meetings of a room. */
@Component
class OwnAttendance implements OwnData {

    private final AttendanceRepository attendances;

    OwnAttendance(AttendanceRepository attendances) {
        this.attendances = attendances;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        var facts = own(place).stream()
                .map(given -> new Fact(
                        given.title() + ", "
                                + t.date(given.startsAt().atZone(Texts.ZONE).toLocalDate()),
                        words(given.said(), t)))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("meetings.title"), facts));
    }

    private static String words(Attendance.Said said, Texts t) {
        return Stream.of(
                        said.coming() == null ? "" : t.of(said.coming(), "we"),
                        said.people(),
                        said.decides() ? t.get("meetings.decides") : "",
                        said.needs().isEmpty() ? "" : t.get("meetings.needs", said.needs()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<?> of(PlaceId place) {
        return own(place);
    }

    private List<Attendance.Given> own(PlaceId place) {
        return attendances.saidBy(Actor.currentOrganisation(), place);
    }
}
