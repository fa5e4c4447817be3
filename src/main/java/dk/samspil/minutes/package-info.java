/** What was said at a meeting (referat): notes point by point, decisions, who does what, and each party's yes to it. */
@ApplicationModule(
        allowedDependencies = {"access", "web", "journal", "database", "documents", "collaborations", "meetings"})
@NullMarked
package dk.samspil.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
