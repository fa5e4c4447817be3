package dk.samspil.meetings;

import java.time.LocalDate;

/**
 * What is said about a meeting before anybody has answered, and may be changed afterwards.
 *
 * @param spot where one comes in, in the flesh; empty where one does not
 * @param online where one comes in by screen; empty where one does not
 * @param words what the caller says to those who are asked
 */
public record Plan(String title, Hour hour, String spot, String online, String words) {

    /** The same on another day. */
    public Plan on(LocalDate day) {
        return new Plan(title, new Hour(day, hour.time(), hour.minutes()), spot, online, words);
    }

    /** Whether those who come must look again: another time, another door. */
    public boolean movesTo(Plan other) {
        return !hour.equals(other.hour) || !spot.equals(other.spot) || !online.equals(other.online);
    }
}
