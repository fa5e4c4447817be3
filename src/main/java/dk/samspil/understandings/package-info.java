/** Have we understood each other (udgangspunkt): each party says how it understands the others, and they say whether it fits. */
@ApplicationModule(
        allowedDependencies = {"access", "web", "journal", "database", "clarifications", "collaborations", "rounds"})
@NullMarked
package dk.samspil.understandings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
