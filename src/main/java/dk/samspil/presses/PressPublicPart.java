package dk.samspil.presses;

import dk.samspil.registers.PublicEntry;
import dk.samspil.registers.PublicPart;
import dk.samspil.web.Frame;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On an agreement's public page: the press text, once its time has come. */
@Component
class PressPublicPart implements PublicPart {

    private final Presses presses;
    private final PressPhotos photos;
    private final Templates templates;

    PressPublicPart(Presses presses, PressPhotos photos, Templates templates) {
        this.presses = presses;
        this.photos = photos;
        this.templates = templates;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<JteModel> panel(PublicEntry entry, Frame frame) {
        return presses.published(entry.edition())
                .map(published -> templates.pressesPublic(
                        frame,
                        published,
                        entry.path() + "/billede",
                        photos.published(entry.edition()).orElse(null)));
    }
}
