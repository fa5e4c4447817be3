package dk.samspil.mandates;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a consultant asks of an association, or has been told by it on the phone.
 *
 * @param name what the consultant calls it
 * @param contactName whom one talks to there
 * @param address where they are known to be reached
 */
public record Question(UUID id, String name, String contactName, String address, LocalDate until, String words) {}
