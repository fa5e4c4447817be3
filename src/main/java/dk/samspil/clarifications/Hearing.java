package dk.samspil.clarifications;

import java.time.LocalDate;

/** The members have been asked: when, how, how many took part, and what they said. */
public record Hearing(LocalDate day, String how, int people, String remarks) {}
