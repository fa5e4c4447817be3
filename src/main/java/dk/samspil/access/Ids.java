package dk.samspil.access;

import java.util.UUID;

/** Where new ids come from (UUID version 7, RFC 9562), passed in so that a test can say which. */
@FunctionalInterface
public interface Ids {

    UUID next();
}
