package dk.samspil.minutes;

import java.util.UUID;

/** Something the meeting agreed on (beslutning). */
public record Decision(UUID id, String words) {}
