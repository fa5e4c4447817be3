package dk.samspil.accounts;

import dk.samspil.web.Line;
import org.jspecify.annotations.Nullable;

/** The token out of the mail, and the name of somebody who is new. */
record LinkForm(String n, @Line(max = 100) String name) {

    LinkForm(@Nullable String n, @Nullable String name) {
        this.n = n == null ? "" : n;
        this.name = name == null ? "" : name;
    }
}
