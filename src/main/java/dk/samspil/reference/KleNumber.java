package dk.samspil.reference;

/** A subject number in the municipalities' common filing plan (KLE), with the plan's own Danish title. */
public record KleNumber(String number, String title, Validity validity) {}
