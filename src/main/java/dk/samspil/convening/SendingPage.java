package dk.samspil.convening;

import dk.samspil.soundings.Point;
import dk.samspil.soundings.Sounding;
import dk.samspil.soundings.Tally;
import java.util.List;

/**
 * What will be sent and to how many; and while it goes out, how far it has come.
 *
 * @param waiting how many letters have yet to leave
 * @param lost how many did not arrive
 * @param problem why nothing is sent; empty where nothing is wrong
 */
public record SendingPage(
        Sounding sounding, List<Point> programme, Tally tally, int waiting, int lost, String problem) {

    public boolean isOnItsWay() {
        return waiting > 0;
    }

    /** All that have been ordered, gone or not. */
    public int ordered() {
        return tally.sent() + tally.waiting();
    }

    public int gone() {
        return ordered() - waiting;
    }
}
