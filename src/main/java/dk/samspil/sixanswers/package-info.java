/** The six answers (seks svar): how each party says the collaboration goes, alone first and then side by side. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal", "collaborations", "rounds"})
@NullMarked
package dk.samspil.sixanswers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
