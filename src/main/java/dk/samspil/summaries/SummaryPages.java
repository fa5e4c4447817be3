package dk.samspil.summaries;

import dk.samspil.access.NotHere;
import dk.samspil.soundings.Point;
import dk.samspil.soundings.Programme;
import dk.samspil.soundings.Soundings;
import dk.samspil.soundings.Visit;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Pager;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what was said, with what is being written. Whoever is asked has nothing to read until it is sent. */
@Component
class SummaryPages {

    private final Summaries summaries;
    private final Soundings soundings;
    private final Programme programme;
    private final Clock clock;

    SummaryPages(Summaries summaries, Soundings soundings, Programme programme, Clock clock) {
        this.summaries = summaries;
        this.soundings = soundings;
        this.programme = programme;
        this.clock = clock;
    }

    /**
     * What somebody was typing when it went wrong, or nothing.
     *
     * @param pen the point the host has open
     */
    record Typed(
            @Nullable UUID pen,
            @Nullable SummaryNoteForm note,
            @Nullable RemarkForm remark,
            Problems problems,
            @Nullable Conflict conflict) {

        static Typed nothing(@Nullable UUID pen) {
            return new Typed(pen, null, null, Problems.none(), null);
        }
    }

    SummaryPage page(Visit visit, int side, Typed typed, Texts t) {
        var id = visit.sounding();
        var sounding = soundings.sounding(id);
        boolean hosting = sounding.isHostedBy(visit.organisation());
        var summary = summaries.of(id);
        if (!hosting && !summary.isSent()) {
            throw new NotHere();
        }
        var remark = typed.remark() != null || hosting ? typed.remark() : own(visit);
        var pen = hosting ? typed.pen() : null;
        return new SummaryPage(
                visit,
                sounding,
                sounding.isOver(clock.instant()),
                programme.of(id).stream().filter(Point::isTakenIn).toList(),
                summary,
                summaries.remarks(id, side),
                Pager.of(side, summaries.countRemarks(id), Summaries.PAGE, visit.base() + "/opsamling"),
                pen,
                typed.note() == null ? note(summary, pen) : typed.note(),
                remark,
                new Fields(t, "summaries.field", typed.problems()),
                typed.conflict());
    }

    private RemarkForm own(Visit visit) {
        var own = summaries.ownRemark(visit.sounding(), visit.organisation());
        return new RemarkForm(own.version(), own.words(), visit.speaker());
    }

    private static SummaryNoteForm note(Summary summary, @Nullable UUID pen) {
        if (pen == null) {
            return new SummaryNoteForm(0, "");
        }
        var note = summary.note(pen);
        return new SummaryNoteForm(note.version(), note.words());
    }
}
