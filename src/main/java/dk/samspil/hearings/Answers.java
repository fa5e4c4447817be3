package dk.samspil.hearings;

import dk.samspil.access.Ids;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Voice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes whom a party asked and that it approves, in one: both, or neither. */
@Component
class Answers {

    private final Hearings hearings;
    private final Approvals approvals;
    private final Ids ids;

    Answers(Hearings hearings, Approvals approvals, Ids ids) {
        this.hearings = hearings;
        this.approvals = approvals;
        this.ids = ids;
    }

    /** {@code form} is in order. */
    @Transactional
    public void take(EditionId edition, AnswerForm form, Voice voice) {
        if (form.hasHeard()) {
            hearings.hear(
                    edition,
                    form.fingerprint(),
                    ids.next(),
                    form.who(),
                    form.heardOn().orElseThrow(),
                    form.inside(),
                    voice);
        }
        approvals.answer(
                edition,
                form.fingerprint(),
                form.chosen().orElse(null),
                form.name(),
                form.on().orElseGet(hearings::today),
                form.reference(),
                voice);
    }
}
