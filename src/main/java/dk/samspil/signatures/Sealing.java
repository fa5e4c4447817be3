package dk.samspil.signatures;

import dk.samspil.access.Ids;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Editions;
import dk.samspil.agreements.Wording;
import dk.samspil.documents.FileKind;
import dk.samspil.documents.Files;
import dk.samspil.documents.Pdf;
import dk.samspil.documents.Shelf;
import dk.samspil.documents.Upload;
import dk.samspil.journal.Journal;
import dk.samspil.seals.SealFacts;
import dk.samspil.seals.Seals;
import dk.samspil.web.PublicAddress;
import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the document that all have signed, seals it, and lets the agreement hold: all of it, or nothing. */
@Component
public class Sealing {

    private final Agreements agreements;
    private final Editions editions;
    private final Wording wording;
    private final Signings signings;
    private final SealingRepository sealings;
    private final Seals seals;
    private final Files files;
    private final Pdf pdf;
    private final Templates templates;
    private final PublicAddress address;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Sealing(
            Agreements agreements,
            Editions editions,
            Wording wording,
            Signings signings,
            SealingRepository sealings,
            Seals seals,
            Files files,
            Pdf pdf,
            Templates templates,
            PublicAddress address,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.agreements = agreements;
        this.editions = editions;
        this.wording = wording;
        this.signings = signings;
        this.sealings = sealings;
        this.seals = seals;
        this.files = files;
        this.pdf = pdf;
        this.templates = templates;
        this.address = address;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** False where somebody is still to sign, or the text is being written on. */
    @Transactional
    public boolean seal(EditionId id) {
        var signing = signings.held(id).orElse(null);
        if (signing == null || !signing.edition().isFinal() || !signing.isComplete()) {
            return false;
        }
        var t = wording.texts(signing.agreement());
        var sealed = seals.seal(
                document(signing), new SealFacts(t.get("signatures.seal.reason"), SealedAgreement.subject(id)));
        var paper = ids.next();
        var name = t.get(
                "signatures.seal.file",
                signing.agreement().title(),
                signing.edition().number());
        files.store(paper, Shelf.sharedIn(signing.text().place()), new Upload(name, FileKind.PDF, sealed.pdf()));
        sealings.forget(signing.text().id());
        editions.sign(id, paper);
        journal.changed("signatures.sealed", signing.text().place(), id.value());
        return true;
    }

    /** Why it could not be, for those who wait. The signatures stand. */
    @Transactional
    public void note(EditionId id, String trouble) {
        signings.held(id)
                .filter(signing -> signing.edition().isFinal())
                .ifPresent(signing -> sealings.note(signing.text(), trouble, clock.instant()));
    }

    private byte[] document(Signing signing) {
        var t = wording.texts(signing.agreement());
        var page = wording.document(signing.agreement(), signing.edition());
        return pdf.of(templates
                .agreementsDocument(page, t, templates.signaturesEvidence(Evidence.of(signing, address.of("/tjek")), t))
                .render());
    }
}
