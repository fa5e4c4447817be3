package dk.samspil.servicechecks;

import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import java.util.UUID;

/** A wish as it was typed; {@code id} is the row it will become, so that sending it twice wishes once. */
record WishForm(
        UUID id,

        @Required(message = "servicechecks.problem.wish") @Prose
        String text,

        @Required(message = "servicechecks.problem.contact") @Line
        String contact,

        @Required(message = "servicechecks.problem.phone") @Line
        String phone) {}
