package dk.samspil.registers;

import dk.samspil.agreements.Agreement;
import dk.samspil.web.Frame;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sentences for everybody, with what stands beside them. */
@Component
class SummaryText implements ReleaseText {

    private final Summaries summaries;
    private final Templates templates;

    SummaryText(Summaries summaries, Templates templates) {
        this.summaries = summaries;
        this.templates = templates;
    }

    @Override
    public ReleaseKind kind() {
        return ReleaseKind.SUMMARY;
    }

    @Override
    @Transactional(readOnly = true)
    public JteModel shown(Agreement agreement, Release release, Frame frame) {
        return templates.registersFacts(frame, summaries.facts(agreement, release), summaries.words(release));
    }
}
