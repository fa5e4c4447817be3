/** The mails that go out (post): ordered when something happens, written when they are sent, tried again when they do not arrive. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "web",
            "journal",
            "accounts",
            "organisations",
            "people",
            "collaborations",
            "guests",
            "rounds",
            "sixanswers",
            "agreed",
            "meetings",
            "minutes",
            "ladders",
            "rolesplits",
            "paths",
            "understandings",
            "launches",
            "agreements",
            "hearings",
            "remarks",
            "signatures",
            "registers",
            "mandates",
            "principles",
            "soundings",
            "convening",
            "renewals",
            "tasks"
        })
@NullMarked
package dk.samspil.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
