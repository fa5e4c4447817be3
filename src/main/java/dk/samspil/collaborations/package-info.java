/** What several parties are in together (samarbejder): who they are, what it is about, and coming and going. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "web",
            "journal",
            "database",
            "reference",
            "organisations",
            "accounts",
            "people",
            "directory"
        })
@NullMarked
package dk.samspil.collaborations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
