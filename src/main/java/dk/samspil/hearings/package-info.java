/** Hearing and approval of a finished text (høring og godkendelse): each party asks those it speaks for, and approves inside in its own order. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal", "database", "collaborations", "agreements"})
@NullMarked
package dk.samspil.hearings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
