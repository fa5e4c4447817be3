package dk.samspil.agreements;

import dk.samspil.web.Frame;
import java.util.Optional;

/** What a room above shows of an agreement on its page: a panel of its own, or nothing. In the order of their {@code @Order}. */
public interface AgreementPart {

    Optional<AgreementPanel> panel(OpenAgreement open, Frame frame);
}
