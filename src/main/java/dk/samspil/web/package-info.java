/** What every page is made of: the frame, the texts, the form parts, and what happens when something goes wrong. */
@ApplicationModule(allowedDependencies = {"access"})
@NullMarked
package dk.samspil.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
