package dk.samspil.principles;

import dk.samspil.web.Fields;

/** Opening a dialogue; {@code may} is false for those who are told kindly who opens one. */
public record DialogueOpenPage(boolean may, DialogueForm form, Fields fields) {}
