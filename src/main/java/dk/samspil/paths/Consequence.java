package dk.samspil.paths;

import dk.samspil.collaborations.Form;
import java.util.Arrays;
import java.util.List;

/** What it means to hold together in one way or the other (ODA 4.2): what it gives, and what it asks. */
public enum Consequence {
    EASY_TO_BEGIN(Form.NETWORK),
    RESTS_ON_PEOPLE(Form.NETWORK),
    A_MEMO_IF_WANTED(Form.NETWORK),
    CLEAR_FOR_THE_NEXT(Form.WRITTEN),
    FOR_CONCRETE_TASKS(Form.WRITTEN),
    TAKES_TIME(Form.WRITTEN),
    ONES_OWN_ARE_HEARD(Form.WRITTEN);

    private final Form form;

    Consequence(Form form) {
        this.form = form;
    }

    public static List<Consequence> of(Form form) {
        return Arrays.stream(values()).filter(one -> one.form == form).toList();
    }
}
