/** What the world outside has decided and we look up, for a day: municipalities, regions, subject numbers, statutes, needs. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.samspil.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
