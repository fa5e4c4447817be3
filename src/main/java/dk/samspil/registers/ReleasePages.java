package dk.samspil.registers;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages have in common on which something is made ready to leave a room. */
@Component
public class ReleasePages {

    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Releases releases;
    private final Map<ReleaseKind, ReleaseText> texts;

    ReleasePages(Collaborations collaborations, Agreements agreements, Releases releases, List<ReleaseText> texts) {
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.releases = releases;
        this.texts = texts.stream().collect(Collectors.toMap(ReleaseText::kind, Function.identity()));
    }

    /** The agreement at an address, for its parties alone. */
    @Transactional(readOnly = true)
    public Agreement agreement(UUID place, UUID id) {
        var agreement = agreements.agreement(new AgreementId(id));
        if (!agreement.place().equals(new PlaceId(place)) || !agreement.isBetween(Actor.currentOrganisation())) {
            throw new NotHere();
        }
        return agreement;
    }

    /** The edition there is something to tell of; not here before one is signed. */
    public Edition signed(Agreement agreement) {
        return Releases.signed(agreement).orElseThrow(NotHere::new);
    }

    /** {@code key} names the page's title, and with {@code .lead} what it is for. */
    @Transactional(readOnly = true)
    public RoomHead head(Agreement agreement, String key, Texts t) {
        return new RoomHead(
                collaborations.room(agreement.place()), t.get(key), t.get(key + ".lead", agreement.title()));
    }

    @Transactional(readOnly = true)
    public ReleaseYeses yeses(Agreement agreement, Edition edition, ReleaseKind kind) {
        return new ReleaseYeses(
                agreement,
                releases.of(agreement, edition, kind).orElse(null),
                releases.shownOfOthers(agreement, edition, kind),
                Actor.currentOrganisation());
    }

    ReleaseText text(Release release) {
        return Optional.ofNullable(texts.get(release.kind())).orElseThrow(NotHere::new);
    }
}
