/** Who there is: organisations of every kind, how each is divided, and who has confirmed that it is what it says. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal", "reference", "accounts"})
@NullMarked
package dk.samspil.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
