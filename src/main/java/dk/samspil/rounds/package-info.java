/** Two answers before one (runder): a question put to every party, whom it waits for, and what they say together afterwards. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal", "database", "collaborations"})
@NullMarked
package dk.samspil.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
