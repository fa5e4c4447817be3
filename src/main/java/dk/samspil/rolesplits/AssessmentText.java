package dk.samspil.rolesplits;

import dk.samspil.web.Texts;

/** An assessment in words, for a receipt and where two colleagues wrote the same. */
final class AssessmentText {

    private AssessmentText() {}

    /** "Torsdagsholdet: supplement. De giver noget ekstra." */
    static String line(SplitTask task, Assessment assessment, Texts t) {
        return t.get("rolesplits.line", task.title(), said(assessment, t));
    }

    static String said(Assessment assessment, Texts t) {
        return (t.of(assessment.called()) + ". " + assessment.words()).strip();
    }
}
