package dk.samspil.front;

import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.clarifications.Clarifications;
import dk.samspil.collaborations.Parties;
import dk.samspil.directory.Directory;
import dk.samspil.organisations.Organisations;
import dk.samspil.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads an organisation as others see it. One that is not on the list is seen by those who are in a collaboration with it. */
@Component
class Portraits {

    private final Organisations organisations;
    private final Parties parties;
    private final Directory directory;
    private final Clarifications clarifications;

    Portraits(Organisations organisations, Parties parties, Directory directory, Clarifications clarifications) {
        this.organisations = organisations;
        this.parties = parties;
        this.directory = directory;
        this.clarifications = clarifications;
    }

    @Transactional(readOnly = true)
    PortraitPage of(OrganisationId id, Texts t) {
        var face = organisations
                .presentation(id)
                .map(presented -> PortraitPage.Face.of(presented, t))
                .or(() -> parties.met(id).map(PortraitPage.Face::of))
                .orElseThrow(NotHere::new);
        return new PortraitPage(
                face,
                directory.published(List.of(id)),
                clarifications.publicProfile(id).orElse(null));
    }
}
