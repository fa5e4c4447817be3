/** Who works for an organisation: its members and how far each sees, those invited, and the persons the others call. */
@ApplicationModule(allowedDependencies = {"access", "web", "journal", "organisations", "accounts"})
@NullMarked
package dk.samspil.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
