package dk.samspil.people;

import dk.samspil.access.PersonId;
import dk.samspil.access.Role;
import dk.samspil.access.UnitId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in an organisation (medlem), with what is theirs at work.
 *
 * @param unit how far they see; null is the whole organisation
 * @param phone at work; what is private stands in {@link PrivateContact}
 */
record Member(
        UUID id,
        PersonId person,
        String name,
        @Nullable String function,
        @Nullable String phone,
        @Nullable UnitId unit,
        Set<Role> roles,
        Instant since,
        int version) {}
