package dk.samspil.walls;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Room;
import dk.samspil.people.ContactPersons;
import dk.samspil.soundings.Answering;
import dk.samspil.soundings.Company;
import dk.samspil.soundings.Reach;
import dk.samspil.soundings.Sounding;
import dk.samspil.soundings.Soundings;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Pager;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Texts;
import dk.samspil.web.Today;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What grew out of a meeting, and beginning something with those who were there. */
@Controller
@RequestMapping("/dialogmoeder/{id}/samarbejder")
class BirthController {

    private static final int PAGE = 50;

    private final Births births;
    private final Walls walls;
    private final Soundings soundings;
    private final Answering answering;
    private final Company company;
    private final ContactPersons contacts;
    private final Templates templates;
    private final Clock clock;

    BirthController(
            Births births,
            Walls walls,
            Soundings soundings,
            Answering answering,
            Company company,
            ContactPersons contacts,
            Templates templates,
            Clock clock) {
        this.births = births;
        this.walls = walls;
        this.soundings = soundings;
        this.answering = answering;
        this.company = company;
        this.contacts = contacts;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html all(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer side, Frame frame) {
        var sounding = soundings.sounding(new PlaceId(id));
        int page = Typed.page(side);
        var oneMore = births.page(sounding.id(), page);
        return Html.page(templates.wallsBirths(
                new BirthsPage(
                        sounding,
                        Actor.currentOrganisation(),
                        oneMore.stream().limit(BirthRepository.PAGE).toList(),
                        page,
                        oneMore.size() > BirthRepository.PAGE),
                frame));
    }

    /** {@code opslag}: the note it grows out of, whose author and those who want to talk about it are chosen to begin with. */
    @GetMapping("/nyt")
    @Needs(Permission.COLLABORATE)
    Html begin(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID opslag,
            @RequestParam(required = false) @Nullable List<UUID> med,
            @RequestParam(required = false) @Nullable Integer side,
            Frame frame) {
        var t = frame.t();
        var sounding = soundings.sounding(new PlaceId(id));
        var note = opslag == null ? null : walls.note(sounding.id(), opslag);
        var chosen = note == null ? med : others(note);
        var names = chosen == null
                ? ""
                : partners(sounding, chosen).stream().map(Reach::shortName).collect(Collectors.joining(", "));
        var form = new BeginForm(
                opslag,
                chosen,
                BeginHow.EACH.name(),
                names.isEmpty() ? sounding.plan().title() : t.get("walls.begin.called", ownName(sounding), names),
                note == null ? "" : note.words(),
                t.get(
                        "walls.begin.grew",
                        sounding.plan().title(),
                        t.date(sounding.plan().hour().day())),
                phone(frame),
                BeginForm.THREE);
        return Html.page(page(sounding, form, Typed.page(side), Problems.none(), frame));
    }

    @PostMapping
    @Needs(Permission.COLLABORATE)
    View begin(
            @PathVariable UUID id, @Valid @ModelAttribute("form") BeginForm form, BindingResult binding, Frame frame) {
        var t = frame.t();
        var sounding = soundings.sounding(new PlaceId(id));
        var problems = form.check(Problems.of(binding, t), t);
        if (problems.any()) {
            return Html.refused(page(sounding, form, 1, problems, frame));
        }
        try {
            var places = births.begin(beginning(sounding, form, t));
            return places.size() == 1 && births.birth(places.getFirst()).isBy(Actor.currentOrganisation())
                    ? SeeOther.at(Room.path(places.getFirst())).saying("walls.began")
                    : SeeOther.at(sounding.path() + "/samarbejder").saying("walls.began");
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(t));
            return Html.refused(page(sounding, form, 1, more, frame));
        }
    }

    private Beginning beginning(Sounding sounding, BeginForm form, Texts t) {
        var today = Today.by(clock);
        boolean together =
                form.way().orElseThrow() == BeginHow.TOGETHER || form.partners().size() == 1;
        var groups = together
                ? List.of(new Beginning.Group(form.name(), form.partners()))
                : partners(sounding, form.chosen()).stream()
                        .map(one -> new Beginning.Group(
                                t.get("walls.begin.with", form.name(), one.shortName()), List.of(one.organisation())))
                        .toList();
        return new Beginning(
                sounding.id(),
                form.note(),
                groups,
                form.purpose(),
                form.phone(),
                form.words(),
                today.plusWeeks(Integer.parseInt(form.weeks())));
    }

    private static List<UUID> others(WallNote note) {
        return Stream.concat(
                        Stream.of(note.organisation()),
                        note.interests().stream().map(WallNote.Interest::organisation))
                .filter(one -> !one.equals(Actor.currentOrganisation()))
                .map(OrganisationId::value)
                .limit(BeginForm.MOST)
                .toList();
    }

    private List<Reach> partners(Sounding sounding, List<UUID> chosen) {
        return chosen.stream()
                .limit(BeginForm.MOST)
                .flatMap(one -> company.of(sounding.id(), new OrganisationId(one)).stream())
                .toList();
    }

    private String ownName(Sounding sounding) {
        return company.of(sounding.id(), Actor.currentOrganisation())
                .map(Reach::shortName)
                .orElse("");
    }

    private String phone(Frame frame) {
        var name = frame.person() == null ? "" : frame.person().name();
        return contacts.called(name).map(contact -> Typed.text(contact.phone())).orElse("");
    }

    /** Whoever is chosen stays in sight, whichever page of the guests is shown. */
    private JteModel page(Sounding sounding, BeginForm form, int page, Problems problems, Frame frame) {
        Map<String, BeginPage.Candidate> candidates = new LinkedHashMap<>();
        Stream.concat(partners(sounding, form.chosen()).stream().map(BeginPage.Candidate::of), guests(sounding, page))
                .filter(one -> !one.id().equals(Actor.currentOrganisation().toString()))
                .forEach(one -> candidates.putIfAbsent(one.id(), one));
        var pager = Pager.of(page, answering.coming(sounding.id()), PAGE, sounding.path() + "/samarbejder/nyt");
        return templates.wallsBegin(
                new BeginPage(
                        sounding,
                        List.copyOf(candidates.values()),
                        pager,
                        form,
                        new Fields(frame.t(), "walls.begin", problems)),
                frame);
    }

    private Stream<BeginPage.Candidate> guests(Sounding sounding, int page) {
        var host = sounding.isHostedBy(Actor.currentOrganisation())
                ? Stream.<BeginPage.Candidate>empty()
                : company.of(sounding.id(), sounding.host()).stream().map(BeginPage.Candidate::of);
        return Stream.concat(
                host,
                answering.coming(sounding.id(), page, PAGE).stream()
                        .map(guest ->
                                new BeginPage.Candidate(guest.organisation().toString(), guest.name(), guest.side())));
    }
}
