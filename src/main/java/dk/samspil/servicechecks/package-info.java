/** What a municipality offers people, need by need; what is missing; and which of it would be welcome from others. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal", "reference", "organisations", "directory"})
@NullMarked
package dk.samspil.servicechecks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
