package dk.samspil.accounts;

import dk.samspil.web.Field;
import dk.samspil.web.Problems;
import org.jspecify.annotations.Nullable;

/** The one page to sign in on. */
public record SignInPage(Field address, @Nullable String til, Problems problems) {}
