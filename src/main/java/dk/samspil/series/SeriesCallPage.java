package dk.samspil.series;

import dk.samspil.access.Actor;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.meetings.MeetingKind;
import dk.samspil.meetings.PlanForm;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Calling a row of meetings.
 *
 * @param dates the days it comes to; empty until they are asked for
 * @param fields what each meeting is like
 * @param often how often, and until when
 */
public record SeriesCallPage(
        RoomHead head,
        MeetingKind kind,
        PlanForm form,
        RhythmForm rhythm,
        List<LocalDate> dates,
        Fields fields,
        Fields often) {

    public List<Option> kinds(Texts t) {
        return Option.of(t, MeetingKind.values());
    }

    public List<Option> rhythms(Texts t) {
        return Option.of(t, Rhythm.values());
    }

    public List<Option> days(Texts t) {
        return dates.stream()
                .map(day -> new Option(day.toString(), t.capital(t.weekday(day)) + " " + t.year(day)))
                .toList();
    }

    /** Those who will be asked, by name. */
    public String others() {
        return head.room().active().stream()
                .filter(party -> !party.organisation().equals(Actor.currentOrganisation()))
                .map(Party::name)
                .collect(Collectors.joining(", "));
    }
}
