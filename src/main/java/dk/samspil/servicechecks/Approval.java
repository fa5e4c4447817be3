package dk.samspil.servicechecks;

import java.time.LocalDate;

/** Approved when, where it stands, and when to look at it again. */
public record Approval(LocalDate day, String reference, LocalDate review) {}
