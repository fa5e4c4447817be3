package dk.samspil.web;

import java.util.List;

/**
 * Two have changed the same; nobody's words are lost.
 *
 * @param when a day and a time, as words
 * @param field the first input to go on in
 * @param page where theirs stands, for one who would rather leave it so
 */
public record Conflict(String who, String when, String field, String page, List<Difference> differences) {

    /** One text, as they left it and as it was typed here. */
    public record Difference(String label, String theirs, String mine) {}
}
