package dk.samspil.signatures;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which agreements of a room have been signed for an organisation, and by whom. */
@Component
class OwnSignatures implements OwnData {

    private final SignatureRepository signatures;

    OwnSignatures(SignatureRepository signatures) {
        this.signatures = signatures;
    }

    @Override
    public String name() {
        return "signatures";
    }

    @Override
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        var facts = of(place).stream()
                .map(one -> new Fact(
                        t.date(one.signedAt()) + ": " + one.name() + ", " + one.function(),
                        t.of(one.manner()) + ". " + one.mandate()))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("signatures.title"), facts));
    }

    @Override
    public List<Signature> of(PlaceId place) {
        return signatures.by(Actor.currentOrganisation(), place);
    }
}
