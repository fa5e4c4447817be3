package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import java.util.List;

/** What was signed on paper, before a party that is asked by mail whether it is right. */
public record PaperWordPage(Signing signing, OrganisationId own, String action) {

    public List<Signature> waiting() {
        return signing.edition().isFinal()
                ? signing.signatures().filter(one -> one.waitsForWordOf(own)).toList()
                : List.of();
    }
}
