/** Mandates (fuldmagter): a consultant at a voluntary centre runs the hour for a small association, visibly so, until it says stop. */
@ApplicationModule(
        allowedDependencies = {"access", "web", "journal", "database", "reference", "organisations", "people"})
@NullMarked
package dk.samspil.mandates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
