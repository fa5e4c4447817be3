/** What was said at a meeting of a whole field (opsamling): written by the host, and beside it what others remember otherwise. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "web",
            "journal",
            "database",
            "documents",
            "collaborations",
            "meetings",
            "soundings"
        })
@NullMarked
package dk.samspil.summaries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
