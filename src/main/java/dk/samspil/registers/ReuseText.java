package dk.samspil.registers;

import dk.samspil.agreements.Agreement;
import dk.samspil.web.Frame;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clauses for others, without names. */
@Component
class ReuseText implements ReleaseText {

    private final Reuses reuses;
    private final Templates templates;

    ReuseText(Reuses reuses, Templates templates) {
        this.reuses = reuses;
        this.templates = templates;
    }

    @Override
    public ReleaseKind kind() {
        return ReleaseKind.REUSE;
    }

    @Override
    @Transactional(readOnly = true)
    public JteModel shown(Agreement agreement, Release release, Frame frame) {
        var reuse = reuses.of(release);
        return templates.registersClauses(frame, reuse.title(), reuse.about(), agreement.language(), reuse.clauses());
    }
}
