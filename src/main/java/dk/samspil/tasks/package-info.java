/** What waits: for me, for the others, and by when. Listens to the rooms below and keeps one list per organisation. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "web",
            "journal",
            "collaborations",
            "guests",
            "rounds",
            "agreed",
            "meetings",
            "minutes",
            "rolesplits",
            "paths",
            "understandings",
            "launches",
            "agreements",
            "hearings",
            "remarks",
            "obligations",
            "signatures",
            "registers",
            "mandates",
            "principles",
            "soundings",
            "walls",
            "renewals"
        })
@NullMarked
package dk.samspil.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
