/** The launch of what the parties agreed (igangsættelse): who is told, what is done differently and whether it is, and whether the staff was heard. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal", "database", "collaborations", "rolesplits"})
@NullMarked
package dk.samspil.launches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
