package dk.samspil.signatures;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Wording;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.hearings.FinishedText;
import dk.samspil.web.Refusal;
import dk.samspil.web.Texts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a page about signing shows, in one transaction. */
@Component
class SigningPages {

    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Signings signings;
    private final Signs signs;
    private final Codes codes;
    private final Wording wording;

    SigningPages(
            Collaborations collaborations,
            Agreements agreements,
            Signings signings,
            Signs signs,
            Codes codes,
            Wording wording) {
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.signings = signings;
        this.signs = signs;
        this.codes = codes;
        this.wording = wording;
    }

    @Transactional(readOnly = true)
    public Agreement agreement(UUID place, UUID agreement) {
        var found = agreements.agreement(new AgreementId(agreement));
        if (!found.place().equals(new PlaceId(place))) {
            throw new NotHere();
        }
        return found;
    }

    /** What lies before the parties now, or was signed last; a {@link Refusal} while it is written. */
    @Transactional(readOnly = true)
    public Signing signing(UUID place, UUID agreement) {
        return signing(agreement(place, agreement).last().id());
    }

    /** For one who holds a link: what it asks about, or what it led to. */
    @Transactional(readOnly = true)
    public EditionId underWay(AgreementId id) {
        return agreements.agreement(id).last().id();
    }

    @Transactional(readOnly = true)
    public Signing signing(EditionId edition) {
        return signings.of(edition).orElseThrow(() -> new Refusal("", "signatures.problem.written"));
    }

    @Transactional(readOnly = true)
    public SigningPage page(UUID place, UUID agreement, Texts t) {
        return page(signing(place, agreement), t);
    }

    @Transactional(readOnly = true)
    public SigningPage glance(Agreement agreement, Edition edition, FinishedText text, Texts t) {
        return page(signings.of(agreement, edition, text), t);
    }

    @Transactional(readOnly = true)
    public RoomHead head(Signing signing, String title, String lead) {
        return new RoomHead(collaborations.room(signing.agreement().place()), title, lead);
    }

    /** The whole text, before the one who is to sign it. */
    @Transactional(readOnly = true)
    public SignPage sign(EditionId id, SignPage.Typed typed) {
        var me = signs.me(id);
        var signing = signing(id);
        return new SignPage(
                signing,
                me,
                wording.of(signing.agreement(), signing.edition()),
                codes.isOut(signing, me),
                false,
                typed);
    }

    private SigningPage page(Signing signing, Texts t) {
        return new SigningPage(
                head(
                        signing,
                        t.get("signatures.title"),
                        t.get("signatures.lead", signing.agreement().title())),
                signing,
                Actor.currentOrganisation(),
                me(signing));
    }

    private @Nullable UUID me(Signing signing) {
        return signing.edition().isFinal()
                ? signs.asSignatory(signing.agreement())
                        .map(Signatory::id)
                        .filter(me -> !signing.hasSigned(me))
                        .orElse(null)
                : null;
    }
}
