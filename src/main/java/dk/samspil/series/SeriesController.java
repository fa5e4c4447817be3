package dk.samspil.series;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.meetings.Calendars;
import dk.samspil.meetings.Meeting;
import dk.samspil.meetings.MeetingSeries;
import dk.samspil.meetings.SeriesId;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The meetings of a row together, a file of them for the calendar, and calling off what is left. */
@Controller
@RequestMapping("/samarbejder/{place}/moeder/flere/{series}")
class SeriesController {

    private final Collaborations collaborations;
    private final MeetingSeries series;
    private final Calendars calendars;
    private final Templates templates;
    private final Clock clock;

    SeriesController(
            Collaborations collaborations,
            MeetingSeries series,
            Calendars calendars,
            Templates templates,
            Clock clock) {
        this.collaborations = collaborations;
        this.series = series;
        this.calendars = calendars;
        this.templates = templates;
        this.clock = clock;
    }

    /** Why they are called off; nobody has to say. */
    record CancelForm(@Prose(max = 500) @Nullable String why) {}

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, @PathVariable UUID series, Frame frame) {
        return Html.page(page(place, series, "", Problems.none(), frame));
    }

    @GetMapping("/kalender.ics")
    @Needs(Permission.SEE)
    ResponseEntity<byte[]> calendar(@PathVariable UUID place, @PathVariable UUID series) {
        var room = collaborations.room(new PlaceId(place));
        var file = ContentDisposition.attachment().filename("moeder.ics").build();
        return ResponseEntity.ok()
                .contentType(Calendars.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(calendars.of(meetings(place, series), room).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/aflysninger")
    @Needs(Permission.COLLABORATE)
    View cancelTheRest(
            @PathVariable UUID place,
            @PathVariable UUID series,
            @Valid @ModelAttribute("cancel") CancelForm form,
            BindingResult binding,
            Frame frame) {
        meetings(place, series);
        var why = form.why() == null ? "" : form.why();
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return Html.refused(page(place, series, why, problems, frame));
        }
        this.series.cancelTheRest(new SeriesId(series), why);
        return SeeOther.at(new SeriesId(series).path(new PlaceId(place))).saying("series.cancelled");
    }

    private List<Meeting> meetings(UUID place, UUID id) {
        var found = series.of(new SeriesId(id));
        if (!found.getFirst().place().value().equals(place)) {
            throw new NotHere();
        }
        return found;
    }

    private JteModel page(UUID place, UUID id, String why, Problems problems, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        var found = meetings(place, id);
        return templates.seriesSeries(
                new SeriesPage(
                        new RoomHead(room, found.getFirst().plan().title(), t.get("series.lead", found.size())),
                        new SeriesId(id),
                        found,
                        Actor.currentOrganisation(),
                        clock.instant(),
                        new Fields(t, "series.cancel", problems).of("why", why)),
                frame);
    }
}
