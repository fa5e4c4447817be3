package dk.samspil.renewals;

import dk.samspil.access.Actor;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Annex;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.Section;
import dk.samspil.agreements.Wording;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Today;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of an end together, in one transaction. */
@Component
class EndingPages {

    /** The library's clause on how an agreement ends. */
    private static final String ENDING = "ENDING";

    private final RenewalPages pages;
    private final Endings endings;
    private final Handovers handovers;
    private final Drafting drafting;
    private final Wording wording;
    private final Clock clock;

    EndingPages(
            RenewalPages pages, Endings endings, Handovers handovers, Drafting drafting, Wording wording, Clock clock) {
        this.pages = pages;
        this.endings = endings;
        this.handovers = handovers;
        this.drafting = drafting;
        this.wording = wording;
        this.clock = clock;
    }

    /** {@code typed} is null where nothing has been typed yet; {@code id} is then the form's. */
    @Transactional(readOnly = true)
    public EndingPage page(UUID place, UUID id, UUID fresh, @Nullable EndForm typed, Problems problems, Frame frame) {
        var t = frame.t();
        var agreement = pages.agreement(place, id);
        var edition = pages.signed(agreement);
        var ending = endings.of(edition.id()).orElse(null);
        return new EndingPage(
                head(agreement, ending, t),
                agreement,
                edition,
                ending,
                ending == null ? List.of() : handovers.of(ending.id()),
                agreed(agreement, edition),
                endings.earliest(edition),
                Actor.currentOrganisation(),
                Today.by(clock),
                typed == null ? EndForm.suggested(fresh, endings.earliest(edition)) : typed,
                new Fields(t, "renewals.ending", problems));
    }

    /** An end that not all agree on is a question. */
    private RoomHead head(Agreement agreement, @Nullable AgreementEnding ending, Texts t) {
        if (ending == null) {
            return pages.head(agreement.place(), t.get("renewals.ending.ask"), t.get("renewals.ending.lead"));
        }
        return ending.stands(agreement)
                ? pages.head(agreement.place(), t.get("renewals.ending.title"), t.get("renewals.ending.said.lead"))
                : pages.head(
                        agreement.place(),
                        t.get("renewals.ending.early.title", t.date(ending.lastDay())),
                        t.get("renewals.ending.early.lead"));
    }

    private Annex.@Nullable Text agreed(Agreement agreement, Edition edition) {
        var codes =
                drafting.sections(edition.id()).stream().map(EndingPages::code).toList();
        int at = codes.indexOf(ENDING);
        return at < 0 ? null : wording.of(agreement, edition).get(at);
    }

    private static String code(Section section) {
        return section.source() == null ? "" : section.source().code();
    }
}
