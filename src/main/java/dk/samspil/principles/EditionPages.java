package dk.samspil.principles;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of an edition together in one transaction. */
@Component
class EditionPages {

    private final Dialogues dialogues;
    private final Editions editions;
    private final Looks looks;

    EditionPages(Dialogues dialogues, Editions editions, Looks looks) {
        this.dialogues = dialogues;
        this.editions = editions;
        this.looks = looks;
    }

    @Transactional(readOnly = true)
    public EditionPage page(PlaceId place, int number, Frame frame) {
        var dialogue = dialogues.dialogue(place);
        var edition = editions.edition(dialogue.place(), number);
        OrganisationId own = Actor.currentOrganisation();
        if (!dialogue.party(own).isIn()) {
            throw new NotHere();
        }
        return new EditionPage(
                frame.t(),
                dialogue,
                edition,
                editions.of(dialogue.place()),
                editions.backings(edition.id()),
                own,
                StandForm.of(edition, looks.today().plusYears(1)),
                BackingForm.of(editions.backing(edition.id(), own).orElse(null)),
                Problems.none());
    }
}
