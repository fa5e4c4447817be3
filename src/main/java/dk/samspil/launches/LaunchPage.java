package dk.samspil.launches;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A launch on one page.
 *
 * @param nearStaff the tasks that lie close to what the staff does, as the parties see them in their role split
 */
public record LaunchPage(
        RoomHead head, OrganisationId own, List<LaunchLine> lines, List<String> nearStaff, LocalDate today) {

    public Room room() {
        return head.room();
    }

    public List<LaunchLine> lines(LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    public Optional<Party> party(LaunchLine line) {
        return Optional.ofNullable(line.party()).flatMap(room()::party);
    }

    /** Somebody may have said by now that it goes so, or may say it again. */
    public boolean mayBeAnswered(LaunchLine line) {
        return line.isOpenTo(own) && isDue(line);
    }

    /** Another party has been asked, and may say it on the phone. */
    public boolean mayCall(LaunchLine line) {
        return line.kind() == LineKind.DIFFERENTLY && !line.isOpenTo(own) && line.going() == null && isDue(line);
    }

    /** In one line: "Naboer, Inge Balle, senest 1. december 2026". */
    public String whoAndWhen(LaunchLine line, Texts t) {
        return Stream.of(
                        party(line).map(Party::shortName).orElse(""),
                        line.who(),
                        line.day() == null ? "" : t.of(line.kind(), "day", t.date(line.day())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Those who do it have been asked how it goes. */
    public boolean isDue(LaunchLine line) {
        return line.askedOn().filter(day -> !day.isAfter(today)).isPresent();
    }
}
