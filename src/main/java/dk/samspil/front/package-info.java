/** The roof: home, Min side, a collaboration's overview. Composes what the rooms below say, and decides nothing. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "web",
            "journal",
            "reference",
            "organisations",
            "directory",
            "clarifications",
            "collaborations",
            "rounds",
            "agreed",
            "agreements",
            "meetings",
            "soundings",
            "ladders",
            "rolesplits",
            "tasks",
            "notifications"
        })
@NullMarked
package dk.samspil.front;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
