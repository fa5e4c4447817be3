/** The way a collaboration goes (planen): five phases, what there is to do in each, and what the parties decide along it. */
@ApplicationModule(
        allowedDependencies = {"access", "web", "journal", "database", "documents", "collaborations", "agreed"})
@NullMarked
package dk.samspil.paths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
