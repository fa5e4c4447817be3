package dk.samspil.agreed;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.documents.Upload;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Puts an agreed sentence differently, adds the paper it is written on, or strikes it. */
@Controller
@RequestMapping("/samarbejder/{place}/aftalt/saetninger/{sentence}")
@Needs(Permission.COLLABORATE)
class SentenceController {

    private final Collaborations collaborations;
    private final Agreed agreed;
    private final Templates templates;

    SentenceController(Collaborations collaborations, Agreed agreed, Templates templates) {
        this.collaborations = collaborations;
        this.agreed = agreed;
        this.templates = templates;
    }

    @GetMapping
    Html form(@PathVariable UUID place, @PathVariable UUID sentence, Frame frame) {
        var found = find(place, sentence);
        return Html.page(page(found, SentenceForm.of(found), Problems.none(), null, frame));
    }

    @PostMapping
    View rewrite(
            @PathVariable UUID place,
            @PathVariable UUID sentence,
            @RequestParam(required = false) @Nullable MultipartFile paper,
            @Valid @ModelAttribute("form") SentenceForm form,
            BindingResult binding,
            Frame frame) {
        var found = find(place, sentence);
        var problems = check(form, Problems.of(binding, frame.t()), frame.t());
        if (problems.any()) {
            return Html.refused(page(found, form, problems, null, frame));
        }
        try {
            var upload = paper == null || paper.isEmpty() ? null : Upload.of("paper", paper);
            agreed.rewrite(form.sentence(sentence, found.place()).as(found), upload);
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(page(found, form, more, null, frame));
        } catch (Stale stale) {
            var theirs = find(place, sentence);
            return Html.stale(
                    page(theirs, form.seen(theirs.version()), problems, meanwhile(theirs, form, frame.t()), frame));
        }
        return SeeOther.at(Room.path(found.place()) + "/aftalt").saying("agreed.rewrote");
    }

    @PostMapping("/sletninger")
    SeeOther strike(@PathVariable UUID place, @PathVariable UUID sentence, @RequestParam int version) {
        agreed.strike(new PlaceId(place), sentence, version);
        return SeeOther.at(Room.path(new PlaceId(place)) + "/aftalt").saying("agreed.struck");
    }

    static Problems check(SentenceForm form, Problems problems, Texts t) {
        if (Typed.one(Topic.class, form.topic()).isEmpty()) {
            problems = problems.and("topic", t.get("agreed.sentence.problem.topic"));
        }
        if (Typed.one(Standing.class, form.standing()).isEmpty()) {
            problems = problems.and("standing", t.get("agreed.sentence.problem.standing"));
        }
        return problems;
    }

    private Sentence find(UUID place, UUID sentence) {
        var id = new PlaceId(place);
        collaborations.room(id);
        return agreed.sentences(id).stream()
                .filter(one -> one.id().equals(sentence))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static Conflict meanwhile(Sentence theirs, SentenceForm mine, Texts t) {
        return new Conflict(
                t.get("collaborations.another"),
                t.get("collaborations.meanwhile"),
                "words",
                Room.path(theirs.place()) + "/aftalt",
                new Differing(t, "agreed.sentence")
                        .on("topic", t.of(theirs.topic()), t.of(Topic.valueOf(mine.topic())))
                        .on("words", theirs.words(), mine.words())
                        .on("standing", t.of(theirs.standing()), t.of(Standing.valueOf(mine.standing())))
                        .on(
                                "agreedOn",
                                theirs.agreedOn(),
                                TypedDay.read(mine.agreedOn()).orElse(null))
                        .all());
    }

    private JteModel page(
            Sentence sentence, SentenceForm form, Problems problems, @Nullable Conflict conflict, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(sentence.place());
        var head = new RoomHead(room, t.get("agreed.sentence.title"), t.get("agreed.sentence.lead"));
        return templates.agreedSentence(
                new SentencePage(head, sentence, form, new Fields(t, "agreed.sentence", problems), conflict), frame);
    }
}
