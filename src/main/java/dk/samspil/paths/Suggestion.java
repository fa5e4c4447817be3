package dk.samspil.paths;

import dk.samspil.collaborations.Phase;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What parties often do in a phase (ODA 5.1 to 5.5), as a suggestion: none of it has to be done. */
public enum Suggestion {
    MEET(Phase.SOUNDING),
    LET_ASSOCIATIONS_SHAPE(Phase.SOUNDING),
    WISHES_AND_OFFERS(Phase.SOUNDING),
    WHO_TALKS_ON(Phase.SOUNDING),
    CLARIFY_APART(Phase.CLARIFYING),
    UNDERSTAND(Phase.CLARIFYING, "/plan/udgangspunkt"),
    LADDER(Phase.CLARIFYING, "/trappen"),
    FIRST_GOALS(Phase.CLARIFYING, "/aftalt"),
    ENOUGH_OR_MORE(Phase.CLARIFYING),
    ROLES(Phase.CONTENT_AND_FORM, "/roller"),
    VALUES(Phase.CONTENT_AND_FORM, "/aftalt?topic=VALUES"),
    QUESTIONS(Phase.CONTENT_AND_FORM, "/aftalt?topic=DIALOGUE"),
    MEETINGS(Phase.CONTENT_AND_FORM, "/aftalt?topic=DIALOGUE"),
    LEARNING(Phase.CONTENT_AND_FORM, "/aftalt?topic=COMPETENCE"),
    MONEY(Phase.CONTENT_AND_FORM, "/aftalt?topic=ECONOMY"),
    FORM(Phase.CONTENT_AND_FORM, "/plan/form"),
    TELL(Phase.LAUNCH, "/plan/igang#TELL"),
    KICK_OFF(Phase.LAUNCH),
    DIFFERENTLY(Phase.LAUNCH, "/plan/igang#DIFFERENTLY"),
    FIRST_YEAR(Phase.LAUNCH),
    CONTACT_MEETING(Phase.EVERYDAY),
    LOOK_AT_GOALS(Phase.EVERYDAY),
    ONCE_A_YEAR(Phase.EVERYDAY),
    THANK(Phase.EVERYDAY);

    private final Phase phase;
    private final @Nullable String page;

    Suggestion(Phase phase) {
        this(phase, null);
    }

    Suggestion(Phase phase, @Nullable String page) {
        this.phase = phase;
        this.page = page;
    }

    Phase phase() {
        return phase;
    }

    /** The page in the room where it is done, following the room's own address. */
    public @Nullable String page() {
        return page;
    }

    static List<Suggestion> in(Phase phase) {
        return Arrays.stream(values()).filter(one -> one.phase == phase).toList();
    }
}
