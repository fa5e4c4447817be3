package dk.samspil.clarifications;

/** How far one's own clarification has come, in a line for Min side. */
public record Progress(ClarificationState state, int answered, int total) {}
