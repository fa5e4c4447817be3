package dk.samspil.accounts;

import java.util.UUID;

/** Somebody asked for a link to sign in with. */
public record SignInRequested(UUID request) {}
