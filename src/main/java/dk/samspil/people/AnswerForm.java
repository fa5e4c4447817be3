package dk.samspil.people;

import dk.samspil.web.Line;
import dk.samspil.web.Required;
import org.jspecify.annotations.Nullable;

/** What somebody who says yes tells of themselves. */
public record AnswerForm(
        @Required(message = "people.problem.ownName") @Line String name,

        @Line @Nullable String function,
        @Line @Nullable String phone,
        @Line @Nullable String privatePhone) {}
