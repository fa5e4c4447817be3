package dk.samspil.obligations;

import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Texts;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One promise, written or written anew. */
public record PromisePage(
        RoomHead head,
        Agreement agreement,
        boolean isNew,
        PromiseForm form,
        Fields fields,
        @Nullable Conflict conflict) {

    public String action() {
        return isNew ? ObligationList.path(agreement) : path();
    }

    public String path() {
        return ObligationList.path(agreement) + "/" + form.id();
    }

    /** The clause it was written beside, or the plan it is a step of. */
    public String back() {
        return back(agreement, form);
    }

    static String back(Agreement agreement, PromiseForm form) {
        return form.isMilestone()
                ? agreement.path() + "/partnerskab#plan"
                : agreement.path() + "/afsnit/" + form.afsnit() + "#promises";
    }

    public List<Option> kinds(Texts t) {
        return Option.of(
                t,
                Arrays.stream(PromiseKind.values())
                        .filter(kind -> kind != PromiseKind.MILESTONE)
                        .toArray(PromiseKind[]::new));
    }

    public List<Option> rhythms(Texts t) {
        return Option.of(t, Rhythm.values());
    }

    public List<Option> parties() {
        return agreement.present().stream()
                .map(party -> new Option(party.organisation().toString(), party.name()))
                .toList();
    }
}
