package dk.samspil.paths;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Form;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the parties want to hold together: what each has said, what it means, and one's own word. */
public record FormPage(RoomHead head, OrganisationId own, List<FormChoice> choices, FormForm form, Fields fields) {

    public Room room() {
        return head.room();
    }

    public Optional<FormChoice> choice(Party party) {
        return choices.stream()
                .filter(one -> one.organisation().equals(party.organisation()))
                .findFirst();
    }

    public boolean isOwn(Party party) {
        return party.organisation().equals(own);
    }

    /** Whether others have said something that this party has not: then it may say "not now". */
    public boolean isAsked() {
        var mine =
                choices.stream().filter(one -> one.organisation().equals(own)).findFirst();
        return choices.stream()
                .filter(one -> !one.organisation().equals(own))
                .anyMatch(one -> mine.filter(said -> said.form() == one.form()).isEmpty());
    }

    public List<Option> forms() {
        return Stream.of(Form.NETWORK, Form.WRITTEN)
                .map(one -> new Option(one.name(), fields.t().of(one, "title")))
                .toList();
    }
}
