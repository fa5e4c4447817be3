/** What people can come to: each offer described once, for its own page, its leaflet and every room that speaks of it. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal", "reference", "documents"})
@NullMarked
package dk.samspil.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
