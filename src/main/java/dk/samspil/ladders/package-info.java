/** The ladder (trappen): where each party says they stand and want to go, alone first and then together. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal", "collaborations", "rounds"})
@NullMarked
package dk.samspil.ladders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
