/** How agreements live on and end (forlængelse og ophør): the next edition, an end with notice and a list to hand over, and what was signed elsewhere. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "web",
            "journal",
            "database",
            "documents",
            "seals",
            "collaborations",
            "ladders",
            "agreements"
        })
@NullMarked
package dk.samspil.renewals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
