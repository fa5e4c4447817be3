package dk.samspil.clarifications;

import java.time.LocalDate;

/** The board has said yes: when, and where it stands (the minutes' number, say). */
public record Approval(LocalDate day, String reference) {}
