/** Signing an agreement (underskrift): who signs with which mandate, by key, by mail or on paper, and the sealed document when all have. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "web",
            "journal",
            "database",
            "accounts",
            "people",
            "documents",
            "seals",
            "collaborations",
            "agreements",
            "hearings"
        })
@NullMarked
package dk.samspil.signatures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
