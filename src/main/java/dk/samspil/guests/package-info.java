/** Who is asked to join (inviterede): the invitation, and the yes or no to it: signed in, by link or on the phone. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "web",
            "journal",
            "database",
            "reference",
            "organisations",
            "people",
            "collaborations"
        })
@NullMarked
package dk.samspil.guests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
