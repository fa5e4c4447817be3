/** People: how they sign in, what they are called, and how they want to be told. Whom they work for is another room's matter. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal"})
@NullMarked
package dk.samspil.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
