/** Press texts (pressetekst): built from a signed agreement, said yes to by every party, and shown from the day they agreed on. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "web",
            "journal",
            "database",
            "documents",
            "clauses",
            "collaborations",
            "agreements",
            "registers"
        })
@NullMarked
package dk.samspil.presses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
