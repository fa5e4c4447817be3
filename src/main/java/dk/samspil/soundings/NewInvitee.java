package dk.samspil.soundings;

/** One to be asked that is not here yet. */
public record NewInvitee(String name, String address) {}
