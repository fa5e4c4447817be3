package dk.samspil.clarifications;

import static dk.samspil.clarifications.Audience.INTERNAL;
import static dk.samspil.clarifications.Audience.SHAREABLE;

import java.util.Arrays;
import java.util.Optional;

/** What the clarification asks, in order. {@code path} is its Danish address. */
public enum Question {
    PURPOSE(Section.WHO_WE_ARE, SHAREABLE, "formaal"),
    VALUES(Section.WHO_WE_ARE, SHAREABLE, "vaerdier"),
    FORM(Section.WHO_WE_ARE, SHAREABLE, "form"),
    DECISIONS(Section.WHO_WE_ARE, INTERNAL, "beslutninger"),
    BACKING(Section.WHO_WE_ARE, INTERNAL, "opbakning"),
    TARGET_GROUPS(Section.FOR_WHOM, SHAREABLE, "maalgruppe"),
    STAGES(Section.FOR_WHOM, SHAREABLE, "hvor-langt"),
    RELATIVES(Section.FOR_WHOM, SHAREABLE, "paaroerende"),
    PLACES(Section.FOR_WHOM, SHAREABLE, "steder-og-sprog"),
    OFFERS_TODAY(Section.OFFERS, SHAREABLE, "tilbud"),
    WHERE_AND_WHEN(Section.OFFERS, SHAREABLE, "hvor-og-hvornaar"),
    ROOM_FOR(Section.OFFERS, SHAREABLE, "plads"),
    CONDITIONS(Section.OFFERS, SHAREABLE, "betingelser"),
    OFFERS_WANTED(Section.OFFERS, SHAREABLE, "nye-tilbud"),
    NOT_OUR_TASKS(Section.BOUNDARIES, INTERNAL, "graenser"),
    BESIDE_STAFF(Section.BOUNDARIES, INTERNAL, "ved-siden-af"),
    VOLUNTEERS(Section.VOLUNTEERS, INTERNAL, "frivillige"),
    RECRUITMENT(Section.VOLUNTEERS, INTERNAL, "nye-frivillige"),
    TRAINING(Section.VOLUNTEERS, INTERNAL, "oplaering"),
    SUPPORT(Section.VOLUNTEERS, INTERNAL, "stoette"),
    CONTACT(Section.ORGANISATION, SHAREABLE, "kontakt"),
    ADMINISTRATION(Section.ORGANISATION, INTERNAL, "det-daglige"),
    HELP_NEEDED(Section.ORGANISATION, INTERNAL, "hjaelp"),
    INCOME(Section.ECONOMY, INTERNAL, "indtaegter"),
    COSTS(Section.ECONOMY, INTERNAL, "udgifter"),
    HOPES(Section.HOPES, INTERNAL, "forventninger"),
    PRACTICAL_HELP(Section.HOPES, INTERNAL, "lokaler-og-viden"),
    STEP(Section.READINESS, INTERNAL, "trin"),
    AMBITIONS(Section.READINESS, INTERNAL, "om-tre-aar"),
    RISKS(Section.READINESS, INTERNAL, "bekymringer"),
    TEACH(Section.READINESS, SHAREABLE, "laere-fra-os");

    private final Section section;
    private final Audience audience;
    private final String path;

    Question(Section section, Audience audience, String path) {
        this.section = section;
        this.audience = audience;
        this.path = path;
    }

    Section section() {
        return section;
    }

    /** Whether others may come to read the answer, if the organisation shares. */
    public boolean shareable() {
        return audience == SHAREABLE;
    }

    Audience audience() {
        return audience;
    }

    String path() {
        return path;
    }

    /** One of the six that the light clarification asks. */
    boolean light() {
        return switch (this) {
            case PURPOSE, TARGET_GROUPS, OFFERS_TODAY, NOT_OUR_TASKS, CONTACT, HOPES -> true;
            case VALUES,
                    FORM,
                    DECISIONS,
                    BACKING,
                    STAGES,
                    RELATIVES,
                    PLACES,
                    WHERE_AND_WHEN,
                    ROOM_FOR,
                    CONDITIONS,
                    OFFERS_WANTED,
                    BESIDE_STAFF,
                    VOLUNTEERS,
                    RECRUITMENT,
                    TRAINING,
                    SUPPORT,
                    ADMINISTRATION,
                    HELP_NEEDED,
                    INCOME,
                    COSTS,
                    PRACTICAL_HELP,
                    STEP,
                    AMBITIONS,
                    RISKS,
                    TEACH -> false;
        };
    }

    static Optional<Question> at(String path) {
        return Arrays.stream(values())
                .filter(question -> question.path.equals(path))
                .findFirst();
    }
}
