/** What is in force where (aftaleoversigt): one's own agreements, what their parties show everybody of them, and what others may begin with. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "web",
            "journal",
            "database",
            "reference",
            "clauses",
            "collaborations",
            "agreements"
        })
@NullMarked
package dk.samspil.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
