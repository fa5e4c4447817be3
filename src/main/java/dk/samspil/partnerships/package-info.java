/** What a partnership agreement has besides its clauses (partnerskab): who steers, what each puts in, what they do when they disagree, and how they stop. */
@ApplicationModule(
        allowedDependencies = {"access", "web", "journal", "database", "collaborations", "agreements", "obligations"})
@NullMarked
package dk.samspil.partnerships;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
