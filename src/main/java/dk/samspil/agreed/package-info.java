/** What the parties have agreed (aftalt): in sentences, however firmly, and as one change at a time. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal", "database", "documents", "collaborations"})
@NullMarked
package dk.samspil.agreed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
