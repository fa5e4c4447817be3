/** Who there is: organisations of every kind, their units, their people and roles, and the persons one calls. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal", "reference", "accounts"})
@NullMarked
package dk.samspil.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
