/** What the world outside has decided and we only look up: municipalities, regions, subject numbers, statutes, needs; each for a day. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.samspil.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
