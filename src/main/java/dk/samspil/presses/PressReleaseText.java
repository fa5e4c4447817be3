package dk.samspil.presses;

import dk.samspil.agreements.Agreement;
import dk.samspil.registers.Release;
import dk.samspil.registers.ReleaseKind;
import dk.samspil.registers.ReleaseText;
import dk.samspil.web.Frame;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The text for the papers, as they would get it. */
@Component
class PressReleaseText implements ReleaseText {

    private final Presses presses;
    private final PressPhotos photos;
    private final Templates templates;

    PressReleaseText(Presses presses, PressPhotos photos, Templates templates) {
        this.presses = presses;
        this.photos = photos;
        this.templates = templates;
    }

    @Override
    public ReleaseKind kind() {
        return ReleaseKind.PRESS;
    }

    @Override
    @Transactional(readOnly = true)
    public JteModel shown(Agreement agreement, Release release, Frame frame) {
        return templates.pressesText(
                frame,
                new Published(agreement.language(), presses.of(release)),
                photos.of(release).orElse(null));
    }
}
