package dk.samspil.hearings;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a page about hearing and approval shows, in one transaction. */
@Component
class HearingPages {

    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Hearings hearings;

    HearingPages(Collaborations collaborations, Agreements agreements, Hearings hearings) {
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.hearings = hearings;
    }

    /** The edition whose text lies before the parties, and the text. */
    record Found(Agreement agreement, Edition edition, FinishedText text) {}

    @Transactional(readOnly = true)
    public Found find(UUID place, UUID agreement) {
        var found = agreements.agreement(new AgreementId(agreement));
        if (!found.place().equals(new PlaceId(place))) {
            throw new NotHere();
        }
        var edition = found.last();
        return new Found(found, edition, hearings.text(edition.id()).orElseThrow(NotHere::new));
    }

    @Transactional(readOnly = true)
    public ApprovalsPage page(UUID place, UUID agreement, Texts t) {
        var found = find(place, agreement);
        return page(
                found,
                hearings.texts(found.edition().id()).stream()
                        .filter(text -> !text.standing())
                        .map(text -> new ApprovalsPage.Before(text, said(found.agreement(), text)))
                        .filter(before -> !before.standings().isEmpty())
                        .toList(),
                t);
    }

    /** Without what was said to earlier texts. */
    @Transactional(readOnly = true)
    public ApprovalsPage glance(Agreement agreement, Edition edition, FinishedText text, Texts t) {
        return page(new Found(agreement, edition, text), List.of(), t);
    }

    private ApprovalsPage page(Found found, List<ApprovalsPage.Before> history, Texts t) {
        return new ApprovalsPage(
                head(
                        found,
                        t.get("hearings.title"),
                        t.get("hearings.lead", found.agreement().title())),
                found.agreement(),
                found.edition(),
                found.text(),
                Actor.currentOrganisation(),
                standings(found.agreement(), found.text()),
                history);
    }

    @Transactional(readOnly = true)
    public RoomHead head(Found found, String title, String lead) {
        return new RoomHead(collaborations.room(found.agreement().place()), title, lead);
    }

    /** Of those who are waited for; of a signed text, of those who signed. */
    private List<Standing> standings(Agreement agreement, FinishedText text) {
        return hearings.standings(agreement, text).stream()
                .filter(standing -> !standing.saidNothing() || agreement.isBetween(standing.organisation()))
                .toList();
    }

    private List<Standing> said(Agreement agreement, FinishedText text) {
        return hearings.standings(agreement, text).stream()
                .filter(standing -> !standing.saidNothing())
                .toList();
    }
}
