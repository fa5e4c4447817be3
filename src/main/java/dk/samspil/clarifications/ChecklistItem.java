package dk.samspil.clarifications;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is good to have talked about before one begins: first at home, then towards the others. {@code path} is its Danish address. */
public enum ChecklistItem {
    WHY(true, "hvorfor"),
    CAN_GIVE(true, "hvad-vi-kan-give"),
    LIMITS(true, "hvor-graensen-gaar"),
    BACKING(true, "opbakning-hjemmefra"),
    ONE_PERSON(true, "en-at-ringe-til"),
    TIME(true, "tid"),
    VALUES(true, "vaerdier"),
    WHO_ELSE(false, "hvem-er-de-andre"),
    THEIR_EXPECTATIONS(false, "forventninger"),
    THEIR_EVERYDAY(false, "deres-hverdag"),
    AMBITION(false, "hvor-langt"),
    OVERLAP(false, "det-vi-begge-goer"),
    DOUBTS(false, "det-svaere"),
    PEOPLE_THEMSELVES(false, "dem-det-handler-om");

    private final boolean inward;
    private final String path;

    ChecklistItem(boolean inward, String path) {
        this.inward = inward;
        this.path = path;
    }

    String path() {
        return path;
    }

    /** To settle among ourselves ("se indad"). */
    static List<ChecklistItem> inward() {
        return Arrays.stream(values()).filter(item -> item.inward).toList();
    }

    /** To find out about the others, and with them ("se udad"). */
    static List<ChecklistItem> outward() {
        return Arrays.stream(values()).filter(item -> !item.inward).toList();
    }

    static Optional<ChecklistItem> at(String path) {
        return Arrays.stream(values()).filter(item -> item.path.equals(path)).findFirst();
    }
}
