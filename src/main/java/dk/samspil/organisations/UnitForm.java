package dk.samspil.organisations;

import dk.samspil.web.Line;
import dk.samspil.web.Required;
import org.jspecify.annotations.Nullable;

/**
 * A unit's name, and where it belongs.
 *
 * @param id of a new one: made when the form was shown, so that sending it twice adds once
 */
public record UnitForm(
        @Nullable String id,

        @Required(message = "organisations.problem.unitName") @Line
        String name,

        @Nullable String parent,
        int version) {}
