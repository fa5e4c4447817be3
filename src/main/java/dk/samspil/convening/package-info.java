/** Asking a whole field together (at invitere et helt felt): who is to be asked, found here or pasted, and the letters on their way. */
@ApplicationModule(allowedDependencies = {"access", "web", "reference", "organisations", "directory", "soundings"})
@NullMarked
package dk.samspil.convening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
