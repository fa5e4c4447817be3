package dk.samspil.rolesplits;

import dk.samspil.web.Field;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proposal with yes and no under it, for one without an account and for one who writes down a call. */
public record SplitReplyPage(
        String eyebrow,
        String lead,
        List<Way> crumbs,
        ChangePart change,
        String action,
        int version,
        @Nullable Field who,
        Field stance,
        List<Option> stances,
        Field words,
        @Nullable Way back,
        Problems problems) {}
