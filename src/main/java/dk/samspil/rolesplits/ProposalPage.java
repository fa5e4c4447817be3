package dk.samspil.rolesplits;

import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writing what the parties say together of one task; what each said stands above it. */
public record ProposalPage(
        String title,
        List<Way> crumbs,
        List<SaidPart> said,
        String action,
        int version,
        Field situation,
        List<Option> situations,
        Field words,
        Field from,
        List<SplitTaskPage.LaneField> lanes,
        Way back,
        Problems problems,
        @Nullable Conflict conflict) {}
