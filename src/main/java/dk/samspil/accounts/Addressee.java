package dk.samspil.accounts;

import dk.samspil.access.PersonId;
import dk.samspil.web.Language;

/** What a mail needs to know of the person it goes to. */
public record Addressee(PersonId person, String name, String address, Language language, Digest digest) {}
