package dk.samspil.agreements;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import java.util.List;

/** Where an agreement begins: how much, in which language, between whom. */
public record AgreementBeginPage(RoomHead head, BeginForm form, Fields fields) {

    public Problems problems() {
        return fields.problems();
    }

    public String path() {
        return head.room().path() + "/aftaler";
    }

    public List<Option> kinds() {
        return Option.of(fields.t(), AgreementKind.values());
    }

    public List<Option> languages() {
        return Option.of(fields.t(), dk.samspil.web.Language.values());
    }

    public List<Option> parties() {
        return head.room().active().stream()
                .map(party -> new Option(party.organisation().toString(), party.name()))
                .toList();
    }
}
