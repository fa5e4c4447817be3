/** The four principles made local (de fire principper): a dialogue, each party's answers, and a frame that is looked at each year. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "web",
            "journal",
            "database",
            "documents",
            "reference",
            "organisations",
            "people",
            "collaborations"
        })
@NullMarked
package dk.samspil.principles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
