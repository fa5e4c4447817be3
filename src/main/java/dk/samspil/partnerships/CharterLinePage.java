package dk.samspil.partnerships;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Texts;
import java.util.List;

/** One more line of a charter. */
public record CharterLinePage(
        RoomHead head, Partnership partnership, CharterLineKind kind, CharterLineForm form, Fields fields) {

    public List<Option> parties() {
        return partnership.agreement().present().stream()
                .map(party -> new Option(party.organisation().toString(), party.name()))
                .toList();
    }

    public List<Option> resources(Texts t) {
        return Option.of(t, ResourceKind.values());
    }

    public boolean isSeat() {
        return kind == CharterLineKind.SEAT;
    }

    public boolean isResource() {
        return kind == CharterLineKind.RESOURCE;
    }

    public boolean isStep() {
        return kind == CharterLineKind.STEP;
    }

    public String back() {
        return partnership.path() + "#" + kind;
    }
}
