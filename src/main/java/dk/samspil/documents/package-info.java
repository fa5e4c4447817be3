/** Paper: what we print for people to keep, and what they hand us to keep. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal"})
@NullMarked
package dk.samspil.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
