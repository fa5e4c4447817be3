package dk.samspil.clauses;

import dk.samspil.access.OrganisationId;
import dk.samspil.web.LastChange;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wording that an organisation keeps (egen formulering), as it was last saved.
 *
 * @param offered the version that everybody may see; null while it is the organisation's own
 * @param putAway no longer laid into the library, but not gone either
 * @param taken how often others have taken it into an agreement, and {@code changed} how often they changed it there
 */
record Variant(
        UUID id,
        OrganisationId organisation,
        String keptBy,
        VariantText text,
        int version,
        LastChange saved,
        @Nullable Integer offered,
        boolean putAway,
        int taken,
        int changed) {

    boolean isClause() {
        return text.clause() == null;
    }

    Wording wording() {
        return new Wording(id.toString(), text.name(), text.text(), id, keptBy);
    }
}
