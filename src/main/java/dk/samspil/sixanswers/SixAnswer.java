package dk.samspil.sixanswers;

import dk.samspil.access.OrganisationId;

/** What one party says to one question, with a sentence why. */
public record SixAnswer(OrganisationId organisation, Question question, View view, String words, int version) {}
