/** Meeting regularly (møderækker): how often and until when, all asked about at once, each free to be moved afterwards. */
@ApplicationModule(allowedDependencies = {"access", "web", "collaborations", "meetings"})
@NullMarked
package dk.samspil.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
