package dk.samspil.agreements;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clause with who agrees, and where one reads on: the ones before and after it are null at either end of the text. */
public record OpenSection(
        Section section, @Nullable UUID before, @Nullable UUID after) {

    OpenSection with(List<Nod> nods) {
        return new OpenSection(section.with(nods), before, after);
    }
}
