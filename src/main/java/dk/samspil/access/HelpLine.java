package dk.samspil.access;

/** Who picks up the phone when the screen is no help: the voluntary centre nearby. {@code hours} is free text, as people say it. */
public record HelpLine(String name, String phone, String hours) {}
