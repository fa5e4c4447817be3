package dk.samspil.signatures;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was signed on paper, as it is typed; the scan comes beside it. */
public record PaperForm(
        @Nullable UUID id,
        @Line String fingerprint,
        @Nullable List<String> signers,

        @Required(message = "signatures.problem.day") @Day String day) {

    public PaperForm {
        fingerprint = Typed.text(fingerprint);
        signers = signers == null ? List.of() : signers;
        day = Typed.text(day);
    }

    static PaperForm empty(UUID id, Signing signing) {
        return new PaperForm(id, signing.text().fingerprint(), List.of(), "");
    }

    public List<String> chosen() {
        return signers == null ? List.of() : signers;
    }

    Set<UUID> ids() {
        var ids = new LinkedHashSet<UUID>();
        chosen().forEach(one -> Typed.id(one).ifPresent(ids::add));
        return ids;
    }

    Optional<LocalDate> on() {
        return TypedDay.read(day);
    }
}
