package dk.samspil.accounts;

import dk.samspil.web.Field;
import dk.samspil.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A link from a mail has been opened: one button, which is what signs in.
 *
 * @param name what to call somebody who is new; null for one we know
 */
public record LinkPage(
        String token, String address, @Nullable Field name, Problems problems) {}
