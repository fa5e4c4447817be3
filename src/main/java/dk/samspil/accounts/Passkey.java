package dk.samspil.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of a person's passkeys (adgangsnøgle), as they see it. */
record Passkey(
        UUID id, String label, Instant created, @Nullable Instant lastUsed) {}
