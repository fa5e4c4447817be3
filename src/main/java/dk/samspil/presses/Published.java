package dk.samspil.presses;

import dk.samspil.web.Language;

/** A press text that everybody may read, in the language it was written in. */
public record Published(Language language, PressText text) {}
