package dk.samspil.rolesplits;

import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Problems;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form in which one party says what it calls each task, the same for all three ways. */
public record RolesAnswerPage(
        String eyebrow,
        String lead,
        List<Way> crumbs,
        String action,
        int version,
        @Nullable Field who,
        List<TaskFields> tasks,
        boolean canPause,
        @Nullable Way back,
        Problems problems,
        @Nullable Conflict conflict) {}
