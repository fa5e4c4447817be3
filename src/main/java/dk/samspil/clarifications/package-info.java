/** What an organisation finds out about itself before it talks with others: its clarification, what it shares of it, and a checklist. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal", "organisations"})
@NullMarked
package dk.samspil.clarifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
