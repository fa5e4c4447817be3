package dk.samspil.accounts;

import dk.samspil.web.Required;
import org.jspecify.annotations.Nullable;

/** Where to send the link. {@code til} is the page the person was on the way to. */
record SignInForm(
        @Required(message = "accounts.problem.address.missing") @MailAddress @Nullable String address,

        @Nullable String til) {}
