package dk.samspil.people;

import org.jspecify.annotations.Nullable;

/** How one reaches a member at home. Every look at it is journalled, and the member can see that somebody looked. */
record PrivateContact(String address, @Nullable String phone) {}
