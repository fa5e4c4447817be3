package dk.samspil.people;

import org.jspecify.annotations.Nullable;

/** How one reaches a member at home. */
public record PrivateContactPage(
        String id, String name, String address, @Nullable String phone) {}
