package dk.samspil.remarks;

import dk.samspil.access.NotHere;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Drafting;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a whole draft together, for the party that reads it. */
@Component
class DraftAnswerPages {

    private final Collaborations collaborations;
    private final Spots spots;
    private final Drafting drafting;
    private final Remarks remarks;
    private final Disagreements disagreements;

    DraftAnswerPages(
            Collaborations collaborations,
            Spots spots,
            Drafting drafting,
            Remarks remarks,
            Disagreements disagreements) {
        this.collaborations = collaborations;
        this.spots = spots;
        this.drafting = drafting;
        this.remarks = remarks;
        this.disagreements = disagreements;
    }

    @Transactional(readOnly = true)
    public DraftAnswerPage page(
            Reading reading, DraftAnswerForm form, Problems problems, @Nullable DraftAnswerForm before) {
        // Read anew: between the reading and the answer the text may have been finished.
        var agreement = spots.agreement(
                reading.agreement().place().value(), reading.agreement().id().value());
        return new DraftAnswerPage(
                collaborations.room(agreement.place()).name(),
                spots.spot(agreement, reading.edition()),
                party(agreement, reading),
                reading.channel(),
                drafting.sections(reading.edition()),
                remarks.of(reading.edition()),
                disagreements.open(reading.agreement().id(), reading.edition()),
                form,
                problems,
                before,
                reading.back());
    }

    /** Somebody has put the text differently since it was read. */
    @Transactional(readOnly = true)
    public DraftAnswerPage again(Reading reading, DraftAnswerForm form) {
        var now = drafting.sections(reading.edition());
        return page(reading, form.readAgain(now), Problems.none(), form);
    }

    /** Whom one usually talks with at the party, by name. */
    @Transactional(readOnly = true)
    public String contact(Reading reading) {
        return collaborations
                .room(reading.agreement().place())
                .party(reading.speaker())
                .map(party -> party.contact().name())
                .orElse("");
    }

    private static AgreementParty party(Agreement agreement, Reading reading) {
        return agreement.party(reading.speaker()).filter(one -> !one.gone()).orElseThrow(NotHere::new);
    }
}
