package dk.samspil.people;

import dk.samspil.web.Line;
import org.jspecify.annotations.Nullable;

/** One's own numbers, as one writes them. */
record OwnContactForm(
        @Line(max = 40) @Nullable String phone,
        @Line(max = 40) @Nullable String privatePhone,
        int version) {

    static OwnContactForm of(OwnContact own) {
        return new OwnContactForm(own.phone(), own.privatePhone(), own.version());
    }
}
