/** Who does what (rollefordeling): the map of tasks, what each party alone calls them, and what they say together. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal", "directory", "collaborations", "rounds"})
@NullMarked
package dk.samspil.rolesplits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
