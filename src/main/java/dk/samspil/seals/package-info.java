/** Seals under documents: a finished document gets the house's seal (segl), and anybody can find out whether a file is the one that was sealed. */
@ApplicationModule(allowedDependencies = {"access", "web", "database"})
@NullMarked
package dk.samspil.seals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
