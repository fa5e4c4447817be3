/** Written agreements (samspilsaftaler): drafted clause by clause by all the parties, finished by one, and kept in editions. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "web",
            "journal",
            "database",
            "documents",
            "clauses",
            "directory",
            "rounds",
            "organisations",
            "collaborations",
            "agreed",
            "meetings",
            "rolesplits"
        })
@NullMarked
package dk.samspil.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
