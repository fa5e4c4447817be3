package dk.samspil.principles;

import dk.samspil.access.PlaceId;
import java.time.LocalDate;

/** A dialogue about to be opened, and whom the parties can call about it. */
public record NewDialogue(
        PlaceId place,
        String name,
        String words,
        LocalDate due,
        String contactName,
        String contactAddress,
        String contactPhone) {}
