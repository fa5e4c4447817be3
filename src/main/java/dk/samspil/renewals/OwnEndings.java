package dk.samspil.renewals;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** When an organisation has wanted agreements to end, and why. */
@Component
class OwnEndings implements OwnData {

    private final EndingRepository endings;

    OwnEndings(EndingRepository endings) {
        this.endings = endings;
    }

    @Override
    public String name() {
        return "endings";
    }

    @Override
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        var facts = of(place).stream()
                .map(ending -> new Fact(t.get("renewals.own.lastDay", t.date(ending.lastDay())), ending.why()))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new OwnPaper(t.get("renewals.ending.title"), facts));
    }

    @Override
    public List<AgreementEnding> of(PlaceId place) {
        return endings.all(place).stream()
                .filter(ending -> ending.organisation().equals(Actor.currentOrganisation()))
                .toList();
    }
}
