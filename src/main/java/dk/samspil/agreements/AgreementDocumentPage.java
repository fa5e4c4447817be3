package dk.samspil.agreements;

import java.util.List;

/** An edition as a document: who agrees, what, and for how long. What is printed, and what is sealed. */
public record AgreementDocumentPage(Agreement agreement, Edition edition, List<Annex.Text> text) {}
