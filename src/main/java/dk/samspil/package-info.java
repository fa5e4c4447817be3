@NullMarked
package dk.samspil;

import org.jspecify.annotations.NullMarked;
