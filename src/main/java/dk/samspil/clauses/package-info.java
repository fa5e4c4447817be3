/** What agreements are made of (afsnit): the house's own clauses, and what organisations keep and offer each other. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal", "database", "reference", "organisations"})
@NullMarked
package dk.samspil.clauses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
