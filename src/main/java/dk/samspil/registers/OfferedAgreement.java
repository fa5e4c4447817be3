package dk.samspil.registers;

import dk.samspil.agreements.AgreementKind;
import dk.samspil.web.Language;
import java.util.UUID;

/**
 * An agreement that others may begin with, without names.
 *
 * @param clauses how many there are
 * @param taken how often others have begun with it, and {@code changed} how often they put something differently
 */
public record OfferedAgreement(
        UUID id,
        AgreementKind kind,
        Language language,
        String title,
        String about,
        int clauses,
        int taken,
        int changed) {

    public String path() {
        return "/aftaleoversigt/genbrug/" + id;
    }
}
