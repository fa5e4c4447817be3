/** What an agreement promises (forpligtelser): written beside its clauses, printed and sealed with them, and kept in a rhythm while it holds. */
@ApplicationModule(
        allowedDependencies = {"access", "web", "journal", "database", "collaborations", "agreements", "meetings"})
@NullMarked
package dk.samspil.obligations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
