package dk.samspil.soundings;

import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.meetings.Calendars;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Pager;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The meeting itself, all who come, and a file for the calendar: signed in, or with a link. */
@Controller
class ShowController {

    private static final int PAGE = 50;

    private final Soundings soundings;
    private final Answering answering;
    private final SoundingPages pages;
    private final SoundingCalendar calendar;
    private final Templates templates;

    ShowController(
            Soundings soundings,
            Answering answering,
            SoundingPages pages,
            SoundingCalendar calendar,
            Templates templates) {
        this.soundings = soundings;
        this.answering = answering;
        this.pages = pages;
        this.calendar = calendar;
        this.templates = templates;
    }

    @GetMapping(Visit.SIGNED_IN)
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID id, Frame frame) {
        return Html.page(pages.page(Visit.signedIn(id), frame));
    }

    @GetMapping(Visit.WITH_LINK)
    @ByLink(LinkPurpose.SOUNDING)
    Html showWithLink(@PathVariable String token, Frame frame) {
        return Html.page(pages.page(Visit.withLink(token), frame));
    }

    @GetMapping(Visit.SIGNED_IN + "/deltagere")
    @Needs(Permission.SEE)
    Html guests(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer side, Frame frame) {
        return guests(Visit.signedIn(id), Typed.page(side), frame);
    }

    @GetMapping(Visit.WITH_LINK + "/deltagere")
    @ByLink(LinkPurpose.SOUNDING)
    Html guestsWithLink(
            @PathVariable String token, @RequestParam(required = false) @Nullable Integer side, Frame frame) {
        return guests(Visit.withLink(token), Typed.page(side), frame);
    }

    @GetMapping(Visit.SIGNED_IN + "/kalender.ics")
    @Needs(Permission.SEE)
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        return file(soundings.sounding(Visit.signedIn(id).sounding()));
    }

    @GetMapping(Visit.WITH_LINK + "/kalender")
    @ByLink(LinkPurpose.SOUNDING)
    ResponseEntity<byte[]> fileWithLink(@PathVariable String token) {
        return file(soundings.sounding(Visit.withLink(token).sounding()));
    }

    private Html guests(Visit visit, int page, Frame frame) {
        var sounding = soundings.sounding(visit.sounding());
        var pager = Pager.of(page, answering.coming(sounding.id()), PAGE, visit.base() + "/deltagere");
        return Html.page(templates.soundingsGuests(
                new FieldGuestsPage(visit, sounding, answering.coming(sounding.id(), page, PAGE), pager), frame));
    }

    private ResponseEntity<byte[]> file(Sounding sounding) {
        return ResponseEntity.ok()
                .contentType(Calendars.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("dialogmoede.ics")
                                .build()
                                .toString())
                .body(calendar.of(sounding).getBytes(StandardCharsets.UTF_8));
    }
}
