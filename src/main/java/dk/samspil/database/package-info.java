/** The embedded PostgreSQL that Samspil brings along, the guard that refuses a role with too much power, and how a row is read. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.samspil.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
