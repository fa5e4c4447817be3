package dk.samspil.remarks;

import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.Section;
import dk.samspil.meetings.Meeting;
import dk.samspil.meetings.Meetings;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of one disagreement together. */
@Component
class DisagreementPages {

    private final Spots spots;
    private final Drafting drafting;
    private final Raising raising;
    private final Meetings meetings;

    DisagreementPages(Spots spots, Drafting drafting, Raising raising, Meetings meetings) {
        this.spots = spots;
        this.drafting = drafting;
        this.raising = raising;
        this.meetings = meetings;
    }

    /** {@code typed} is null where nothing has been. */
    @Transactional(readOnly = true)
    public DisagreementPage page(
            UUID place, UUID agreement, UUID id, @Nullable ViewForm typed, Problems problems, Frame frame) {
        var t = frame.t();
        var found = spots.agreement(place, agreement);
        var disagreement = spots.disagreement(found, id);
        var spot = spots.spot(found, disagreement.edition());
        var form = typed == null ? ViewForm.of(disagreement.view(spot.self()).orElse(null)) : typed;
        return new DisagreementPage(
                spots.head(found, disagreement.question(), t.get(lead(disagreement), disagreement.heading())),
                spot,
                disagreement,
                section(disagreement),
                meeting(disagreement),
                disagreement.isOpen() ? raising.coming(found.place()) : List.of(),
                form,
                new Fields(t, "remarks.view", problems),
                null);
    }

    private static String lead(Disagreement disagreement) {
        return disagreement.isOpen() ? "remarks.disagreement.lead" : "remarks.disagreement.settledLead";
    }

    /** A colleague was faster: theirs beside mine. */
    @Transactional(readOnly = true)
    public DisagreementPage both(UUID place, UUID agreement, UUID id, ViewForm mine, Frame frame) {
        var t = frame.t();
        var page = page(place, agreement, id, null, Problems.none(), frame);
        var theirs = page.disagreement().view(page.spot().self()).orElseThrow();
        var conflict = new Conflict(
                theirs.said().name(),
                t.date(theirs.said().at()) + " " + t.time(theirs.said().at()),
                "view",
                page.path(),
                new Differing(t, "remarks.view")
                        .on("view", theirs.words(), mine.view())
                        .all());
        return new DisagreementPage(
                page.head(),
                page.spot(),
                page.disagreement(),
                page.section(),
                page.meeting(),
                page.coming(),
                new ViewForm(theirs.version(), mine.view()),
                page.fields(),
                conflict);
    }

    /** Its clause; null where it has been taken out of the agreement. */
    @Nullable Section section(Disagreement disagreement) {
        return drafting.sections(disagreement.edition()).stream()
                .filter(one -> one.id().equals(disagreement.section()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Meeting meeting(Disagreement disagreement) {
        var settled = disagreement.settlement();
        var id = settled == null ? disagreement.meeting() : settled.meeting();
        return id == null ? null : meetings.meeting(id);
    }
}
