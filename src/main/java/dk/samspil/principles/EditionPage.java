package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Optional;

/**
 * One edition of the frame, with who backs it and what can be done about it.
 *
 * @param all editions, newest first, without their words
 * @param said what the parties say to this one
 */
public record EditionPage(
        Texts t,
        Dialogue dialogue,
        Edition edition,
        List<Edition> all,
        List<Backing> said,
        OrganisationId own,
        StandForm standing,
        BackingForm backing,
        Problems problems) {

    public Fields fields(String form) {
        return new Fields(t, form, problems);
    }

    public boolean isHost() {
        return dialogue.isHost(own);
    }

    public boolean isNewest() {
        return all.getFirst().number() == edition.number();
    }

    /** Parties may say whether they back the newest that stands; older ones are history. */
    public boolean isOut() {
        return all.stream()
                .filter(Edition::stands)
                .findFirst()
                .filter(one -> one.id().equals(edition.id()))
                .isPresent();
    }

    /** It holds, and the next one has been begun: looking at it again opens one. */
    public boolean isLookedAtAgain() {
        return isOut() && !all.getFirst().stands();
    }

    public boolean mayBack() {
        return isOut() && !isHost();
    }

    /** Those who are in it, but for the host. */
    public List<DialogueParty> others() {
        return dialogue.in().stream()
                .filter(party -> !dialogue.isHost(party.organisation()))
                .toList();
    }

    public Optional<Backing> said(OrganisationId organisation) {
        return said.stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst();
    }

    EditionPage with(StandForm typed, Problems found) {
        return new EditionPage(t, dialogue, edition, all, said, own, typed, backing, found);
    }

    EditionPage with(BackingForm typed, Problems found) {
        return new EditionPage(t, dialogue, edition, all, said, own, standing, typed, found);
    }
}
