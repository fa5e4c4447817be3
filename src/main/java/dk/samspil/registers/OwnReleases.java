package dk.samspil.registers;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an organisation has said yes to showing outside. */
@Component
class OwnReleases implements OwnData {

    private final ReleaseRepository releases;

    OwnReleases(ReleaseRepository releases) {
        this.releases = releases;
    }

    /** As it stands in the file. */
    public record Said(ReleaseKind kind, UUID agreement, String byName, Instant at) {}

    @Override
    public String name() {
        return "register";
    }

    @Override
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        var facts = of(place).stream()
                .map(said -> new Fact(t.of(said.kind()), t.get("registers.own.said", said.byName(), t.date(said.at()))))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("registers.outside"), facts));
    }

    @Override
    public List<Said> of(PlaceId place) {
        var own = Actor.currentOrganisation();
        return releases.in(place).stream()
                .flatMap(release -> releases.find(release.id()).flatMap(found -> found.yes(own)).stream()
                        .map(yes -> new Said(release.kind(), release.agreement().value(), yes.byName(), yes.at())))
                .toList();
    }
}
