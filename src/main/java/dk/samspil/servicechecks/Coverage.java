package dk.samspil.servicechecks;

import dk.samspil.web.Fill;

/** How far what is offered meets a need. */
public enum Coverage {
    FULL(Fill.FULL),
    PARTLY(Fill.HALF),
    NOT(Fill.EMPTY);

    private final Fill fill;

    Coverage(Fill fill) {
        this.fill = fill;
    }

    Fill fill() {
        return fill;
    }
}
