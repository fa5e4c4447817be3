/** Meeting each other (møder): when and where, what about, who comes, and what becomes of it when it is moved or called off. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal", "database", "collaborations"})
@NullMarked
package dk.samspil.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
