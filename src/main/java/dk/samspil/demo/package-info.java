/** The show house: invented people in an invented town, who have used Samspil for a while. Only where the profile {@code demo} is on. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "web",
            "reference",
            "organisations",
            "people",
            "accounts",
            "directory",
            "clauses",
            "clarifications",
            "servicechecks",
            "collaborations",
            "guests",
            "rounds",
            "sixanswers",
            "agreed",
            "agreements",
            "ladders",
            "rolesplits",
            "paths",
            "understandings",
            "launches",
            "meetings",
            "minutes",
            "mandates",
            "principles",
            "soundings",
            "walls",
            "hearings",
            "obligations",
            "signatures",
            "registers",
            "presses"
        })
@NullMarked
package dk.samspil.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
