package dk.samspil.minutes;

import dk.samspil.web.Typed;
import java.util.UUID;

/**
 * Where on the minutes somebody writes just now: to a point, a decision or an action, or nowhere. Only one field is open at a time, and
 * whoever moves on sends what stands in it, so that nothing half written is lost.
 */
public record Pen(String at) {

    public static final Pen NOWHERE = new Pen("");
    public static final Pen DECISION = new Pen("beslutning");
    public static final Pen ACTION = new Pen("handling");

    /** Nowhere for anything that is no place to write. */
    static Pen read(String typed) {
        var pen = new Pen(typed);
        return pen.equals(DECISION) || pen.equals(ACTION)
                ? pen
                : Typed.id(typed).map(Pen::on).orElse(NOWHERE);
    }

    public static Pen on(UUID point) {
        return new Pen(point.toString());
    }

    public boolean isNowhere() {
        return at.isEmpty();
    }

    public boolean isOn(UUID point) {
        return at.equals(point.toString());
    }

    /** The part of the page it is in. */
    public String anchor() {
        if (equals(DECISION)) {
            return "decisions";
        }
        return equals(ACTION) ? "actions" : "p-" + at;
    }

    /** The address that opens it; the plain page where it is nowhere. */
    public String path(String minutes) {
        return isNowhere() ? minutes : minutes + "?pen=" + at + "#" + anchor();
    }
}
