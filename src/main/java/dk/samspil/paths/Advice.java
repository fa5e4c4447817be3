package dk.samspil.paths;

import dk.samspil.collaborations.Phase;
import java.util.Arrays;
import java.util.List;

/** Good advice for a phase (gode råd), from those who have gone the way before. */
public enum Advice {
    EARLY_IN_THE_YEAR(Phase.SOUNDING),
    WHO_COMES(Phase.SOUNDING),
    NO_BARGAINING(Phase.SOUNDING),
    GOOD_FOOD(Phase.SOUNDING),
    SOON(Phase.CLARIFYING),
    AS_MANY_FROM_EACH(Phase.CLARIFYING),
    LISTEN(Phase.CLARIFYING),
    GOALS_TO_REACH(Phase.CLARIFYING),
    TALK_BEFORE_WRITING(Phase.CONTENT_AND_FORM),
    KEEP_IT_SIMPLE(Phase.CONTENT_AND_FORM),
    NAMES(Phase.CONTENT_AND_FORM),
    WHERE_BOTH_ARE(Phase.CONTENT_AND_FORM),
    TAKE_TIME(Phase.LAUNCH),
    TELL_TWICE(Phase.LAUNCH),
    STAY_NEAR(Phase.LAUNCH),
    WHILE_SMALL(Phase.EVERYDAY),
    PEOPLE_CHANGE(Phase.EVERYDAY),
    SEE_IT_DIFFERENTLY(Phase.EVERYDAY);

    private final Phase phase;

    Advice(Phase phase) {
        this.phase = phase;
    }

    static List<Advice> in(Phase phase) {
        return Arrays.stream(values()).filter(one -> one.phase == phase).toList();
    }
}
