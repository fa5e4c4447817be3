package dk.samspil.renewals;

import dk.samspil.documents.FileKind;
import dk.samspil.documents.Upload;
import dk.samspil.seals.Checked;
import dk.samspil.seals.Seals;
import dk.samspil.web.Refusal;
import org.springframework.stereotype.Component;

/** Looks at a signed agreement's file before it is kept: a PDF that is whole and open, and where it bears our seal, unchanged. */
@Component
class PaperGate {

    static final String FIELD = "paper";

    private final Seals seals;

    PaperGate(Seals seals) {
        this.seals = seals;
    }

    void requireReadable(Upload paper) {
        if (paper.kind() != FileKind.PDF) {
            throw new Refusal(FIELD, "renewals.bringIn.problem.notPdf");
        }
        if (seals.check(paper.content()) instanceof Checked.NotGenuine(var flaw)) {
            switch (flaw) {
                case UNSEALED, NOT_OURS -> {}
                case CHANGED -> throw new Refusal(FIELD, "renewals.bringIn.problem.changed");
                case ENCRYPTED -> throw new Refusal(FIELD, "renewals.bringIn.problem.encrypted");
                case DAMAGED -> throw new Refusal(FIELD, "renewals.bringIn.problem.damaged");
                case NOT_A_PDF -> throw new Refusal(FIELD, "renewals.bringIn.problem.notPdf");
                case TOO_LARGE ->
                    throw new Refusal(
                            FIELD,
                            "documents.refusal.tooLarge",
                            Seals.MAX_MEGABYTES,
                            Math.ceilDiv(paper.content().length, 1024 * 1024));
            }
        }
    }
}
