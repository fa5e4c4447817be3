package dk.samspil.hearings;

import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Wording;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page together on which a party approves by link or on the phone. */
@Component
class AnswerPages {

    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Hearings hearings;
    private final Wording wording;

    AnswerPages(Collaborations collaborations, Agreements agreements, Hearings hearings, Wording wording) {
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.hearings = hearings;
        this.wording = wording;
    }

    /** {@code form} is null where nothing has been typed yet. */
    @Transactional(readOnly = true)
    public HearingAnswerPage page(
            EditionId id,
            OrganisationId party,
            Channel channel,
            String holder,
            @Nullable AnswerForm form,
            Problems problems,
            Texts t) {
        var agreement = agreements.of(id);
        var edition = agreement.edition(id).orElseThrow(NotHere::new);
        var text = hearings.text(id).orElseThrow(NotHere::new);
        if (!agreement.isBetween(party)) {
            throw new NotHere();
        }
        var one = collaborations.room(agreement.place()).party(party).orElseThrow(NotHere::new);
        boolean phone = channel == Channel.PHONE;
        return new HearingAnswerPage(
                agreement,
                edition,
                one.name(),
                hearings.standing(agreement, text, party),
                phone ? List.of() : wording.of(agreement, edition),
                channel,
                phone ? HearingController.path(agreement) : null,
                form == null ? AnswerForm.empty(text, phone ? name(one) : holder) : form,
                new Fields(t, "hearings.answer", problems));
    }

    private static String name(Party party) {
        return party.contact().name();
    }
}
