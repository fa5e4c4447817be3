/** What is said to an agreement while it is written (bemærkninger, uenigheder): remarks beside a clause, and what the parties see differently. */
@ApplicationModule(
        allowedDependencies = {"access", "web", "journal", "database", "collaborations", "meetings", "agreements"})
@NullMarked
package dk.samspil.remarks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
