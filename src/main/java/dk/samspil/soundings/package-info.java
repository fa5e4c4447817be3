/** Sounding each other out (sonderings- og dialogmøder): a municipality or a voluntary centre asks a whole field, and hears who comes. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "web",
            "journal",
            "database",
            "reference",
            "organisations",
            "directory",
            "collaborations",
            "meetings"
        })
@NullMarked
package dk.samspil.soundings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
