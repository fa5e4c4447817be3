package dk.samspil.paths;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the three doors that take a party's choice of form have in common. */
@Component
class FormPages {

    private final Collaborations collaborations;
    private final FormChoices choices;

    FormPages(Collaborations collaborations, FormChoices choices) {
        this.collaborations = collaborations;
        this.choices = choices;
    }

    /** As it stands, with what this party has said before. */
    @Transactional(readOnly = true)
    public FormPage of(PlaceId place, OrganisationId own, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(place);
        var said = choices.of(room);
        var form = said.stream()
                .filter(one -> one.organisation().equals(own))
                .findFirst()
                .map(FormForm::of)
                .orElseGet(FormForm::empty);
        var head = new RoomHead(room, t.get("paths.form.title"), t.get("paths.form.lead"));
        return new FormPage(head, own, said, form, new Fields(t, "paths.form", Problems.none()));
    }

    FormPage with(FormPage page, FormForm typed, Problems problems) {
        return new FormPage(
                page.head(),
                page.own(),
                page.choices(),
                typed,
                new Fields(page.fields().t(), "paths.form", problems));
    }

    /** What is wrong with it, after trying; nothing when it is said. */
    Problems choose(PlaceId place, Voice voice, FormForm typed, Problems problems, Frame frame) {
        var form = typed.chosen();
        if (problems.any() || form.isEmpty()) {
            return problems;
        }
        try {
            choices.choose(place, voice, form.get(), typed.why());
            return problems;
        } catch (Refusal refusal) {
            return problems.and(refusal.field(), refusal.text(frame.t()));
        }
    }
}
