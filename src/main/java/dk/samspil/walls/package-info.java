/** The wall of wishes and offers (opslagstavlen) at a meeting of a whole field, and the collaborations that grow out of it. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "web",
            "journal",
            "database",
            "organisations",
            "people",
            "collaborations",
            "guests",
            "meetings",
            "soundings"
        })
@NullMarked
package dk.samspil.walls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
