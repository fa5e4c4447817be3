package dk.samspil.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one's own organisation reaches oneself.
 *
 * @param id of the membership
 * @param phone at work, which colleagues see
 * @param privatePhone looked up by few, and each look is journalled
 */
record OwnContact(UUID id, @Nullable String phone, @Nullable String privatePhone, String privateAddress, int version) {}
