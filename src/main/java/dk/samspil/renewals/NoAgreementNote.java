package dk.samspil.renewals;

import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.collaborations.Form;
import dk.samspil.collaborations.Room;
import dk.samspil.ladders.HeldBy;
import dk.samspil.web.Texts;
import dk.samspil.web.Today;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says to those on step 4 who chose the written form that no agreement holds today (domain 8, invariant 4): a note, never a refusal. */
@Component
class NoAgreementNote implements HeldBy {

    private final Agreements agreements;
    private final Clock clock;

    NoAgreementNote(Agreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public Optional<String> missing(Room room, Texts t) {
        if (room.form() != Form.WRITTEN) {
            return Optional.empty();
        }
        var today = Today.by(clock);
        var all = agreements.in(room.place());
        if (all.stream().anyMatch(agreement -> agreement.inForce(today).isPresent())) {
            return Optional.empty();
        }
        boolean isWritten = all.stream().map(Agreement::underWay).anyMatch(Optional::isPresent);
        return Optional.of(t.get(isWritten ? "renewals.note.underWay" : "renewals.note.none"));
    }
}
