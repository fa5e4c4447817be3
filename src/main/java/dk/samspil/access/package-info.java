/** Who is acting, with whose eyes, and what the database lets them see: the three locks. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.samspil.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
