/** The embedded PostgreSQL that Samspil brings along, and the guard that refuses a role with too much power. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.samspil.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
