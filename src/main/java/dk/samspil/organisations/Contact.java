package dk.samspil.organisations;

import org.jspecify.annotations.Nullable;

/** The named person whom the others call (kontaktperson), and who picks up when that person does not. */
public record Contact(
        String name,
        String function,
        String phone,
        String address,
        String hours,
        @Nullable String substitute,
        @Nullable String substitutePhone) {}
