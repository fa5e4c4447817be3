/** What was changed, and who looked at a person's private data: written in the same transaction, never rewritten. */
@ApplicationModule(allowedDependencies = {"access", "web"})
@NullMarked
package dk.samspil.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
