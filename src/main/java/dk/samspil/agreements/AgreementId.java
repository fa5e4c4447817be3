package dk.samspil.agreements;

import java.util.UUID;

/** A written agreement (samspilsaftale), through all its editions. */
public record AgreementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
