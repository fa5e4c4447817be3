/** What several parties are in together (samarbejder): who, what they have agreed, and the questions each answers alone. */
@ApplicationModule(
        allowedDependencies = {"access", "web", "journal", "reference", "documents", "organisations", "directory"})
@NullMarked
package dk.samspil.collaborations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
