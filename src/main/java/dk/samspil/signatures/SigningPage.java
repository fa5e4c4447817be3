package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.RoomHead;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who signs an agreement, and who has.
 *
 * @param me the reader, where they are to sign and have not
 */
public record SigningPage(
        RoomHead head,
        Signing signing,
        OrganisationId own,
        @Nullable UUID me) {

    public Agreement agreement() {
        return signing.agreement();
    }

    /** The own; empty for whoever sits in the room without being one of those who agree. */
    public Optional<PartySigning> mine() {
        return signing.of(own);
    }

    public boolean isOpen() {
        return signing.edition().isFinal() && mine().isPresent();
    }

    /** On paper, and for the own word. */
    public List<Signature> waiting() {
        return isOpen()
                ? signing.signatures().filter(one -> one.waitsForWordOf(own)).toList()
                : List.of();
    }

    public boolean mayTakeBack(Signature one) {
        return isOpen() && one.mayBeTakenBackBy(own);
    }

    /** All have signed, and the seal is missing. */
    public boolean lacksSeal() {
        return signing.edition().isFinal() && signing.isComplete();
    }

    public String path() {
        return SigningController.path(agreement());
    }
}
