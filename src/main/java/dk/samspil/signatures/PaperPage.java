package dk.samspil.signatures;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;

/** Handing in what was signed on paper. */
public record PaperPage(RoomHead head, Signing signing, PaperForm form, Fields fields) {

    /** Those who are named and have not signed. */
    public List<Option> signers() {
        return signing.parties().stream()
                .flatMap(party -> party.signatories().stream()
                        .filter(one -> !one.gone() && !signing.hasSigned(one.id()))
                        .map(one -> new Option(
                                one.id().toString(),
                                one.name(),
                                one.function() + ", " + party.party().name())))
                .toList();
    }
}
