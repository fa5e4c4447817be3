package dk.samspil.paths;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.OwnData;
import dk.samspil.collaborations.OwnPaper;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** How an organisation has said it wants to hold together with the others in a room. */
@Component
class OwnForm implements OwnData {

    private final FormRepository choices;

    OwnForm(FormRepository choices) {
        this.choices = choices;
    }

    @Override
    public String name() {
        return "form";
    }

    @Override
    public List<OwnPaper> inWords(PlaceId place, Texts t) {
        return of(place).stream()
                .map(choice -> new OwnPaper(
                        t.get("paths.form.title"), List.of(new Fact(t.of(choice.form(), "title"), choice.why()))))
                .toList();
    }

    @Override
    public List<FormChoice> of(PlaceId place) {
        return choices.of(place).stream()
                .filter(choice -> choice.organisation().equals(Actor.currentOrganisation()))
                .toList();
    }
}
