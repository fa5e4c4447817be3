package dk.samspil.soundings;

import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out a meeting's own page in one go: however many are asked, it asks the database the same few questions. */
@Component
class SoundingPages {

    private static final int FIRST_GUESTS = 12;

    private final Soundings soundings;
    private final Programme programme;
    private final Answering answering;
    private final Inviting inviting;
    private final Templates templates;
    private final Ids ids;
    private final Clock clock;

    SoundingPages(
            Soundings soundings,
            Programme programme,
            Answering answering,
            Inviting inviting,
            Templates templates,
            Ids ids,
            Clock clock) {
        this.soundings = soundings;
        this.programme = programme;
        this.answering = answering;
        this.inviting = inviting;
        this.templates = templates;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    JteModel page(Visit visit, Frame frame) {
        return page(visit, PointForm.empty(ids.next(), visit.speaker()), Problems.none(), frame);
    }

    @Transactional(readOnly = true)
    JteModel page(Visit visit, PointForm form, Problems problems, Frame frame) {
        var id = visit.sounding();
        var sounding = soundings.sounding(id);
        boolean hosting = sounding.isHostedBy(visit.organisation());
        return templates.soundingsSounding(
                new SoundingPage(
                        visit,
                        sounding,
                        hosting
                                ? null
                                : answering.invitee(id, visit.organisation()).orElseThrow(NotHere::new),
                        hosting ? inviting.tally(id) : null,
                        programme.of(id),
                        answering.coming(id, 1, FIRST_GUESTS),
                        answering.coming(id),
                        sounding.isAhead(clock.instant()),
                        form,
                        new Fields(frame.t(), "soundings.point", problems)),
                frame);
    }
}
