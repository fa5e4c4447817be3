package dk.samspil.signatures;

import dk.samspil.agreements.Agreement;
import dk.samspil.web.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Naming one who signs: signed in, or with the link in the mail.
 *
 * @param named those of the party who are named already
 * @param needed how many of them sign together
 * @param back where one goes who would rather wait; null for one who holds a link
 */
public record SignatoryPage(
        Agreement agreement,
        List<Signatory> named,
        int needed,
        String action,
        @Nullable String back,
        SignatoryForm form,
        Fields fields) {}
