package dk.samspil.people;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.organisations.Choices;
import dk.samspil.organisations.Units;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Pager;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The people of one's own organisation. */
@Controller
@RequestMapping("/organisation/folk")
class MemberController {

    private static final String PATH = "/organisation/folk";

    private final Members members;
    private final Invitations invitations;
    private final Units units;
    private final Clock clock;
    private final Templates templates;

    MemberController(Members members, Invitations invitations, Units units, Clock clock, Templates templates) {
        this.members = members;
        this.invitations = invitations;
        this.units = units;
        this.clock = clock;
        this.templates = templates;
    }

    @Needs(Permission.SEE_PEOPLE)
    @GetMapping
    Html list(@RequestParam(name = "side", required = false) @Nullable Integer number, Frame frame) {
        int page = Typed.page(number);
        var pager = Pager.of(page, members.count(), MemberRepository.PAGE, PATH);
        return Html.page(templates.peopleList(
                MemberListPage.of(
                        members.members(page), invitations.open(), units.names(), pager, clock.instant(), frame),
                frame));
    }

    @Needs(Permission.ADMINISTER)
    @GetMapping("/{id}")
    Html edit(@PathVariable UUID id, Frame frame) {
        var member = members.member(id);
        return Html.page(templates.peopleMember(page(member, MemberForm.of(member), Problems.none(), frame), frame));
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping("/{id}")
    View change(@PathVariable UUID id, @Valid MemberForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return refused(id, form, problems, frame);
        }
        try {
            members.change(id, form);
            return SeeOther.at(PATH).saying("people.memberChanged");
        } catch (Refusal refusal) {
            return refused(id, form, problems.and(refusal.field(), refusal.text(frame.t())), frame);
        } catch (Stale e) {
            var page = MemberPage.stale(
                    members.member(id), form, members.lastChange(id), Choices.units(units, frame.t()), frame.t());
            return Html.stale(templates.peopleMember(page, frame));
        }
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping("/{id}/slut")
    View end(@PathVariable UUID id, Frame frame) {
        try {
            members.end(id);
            return SeeOther.at(PATH).saying("people.memberEnded");
        } catch (Refusal refusal) {
            var form = MemberForm.of(members.member(id));
            return refused(id, form, Problems.none().and(refusal.field(), refusal.text(frame.t())), frame);
        }
    }

    @Needs(Permission.SEE_PEOPLE)
    @GetMapping("/{id}/privat")
    Html privateContact(@PathVariable UUID id, Frame frame) {
        var contact = members.privateContact(id);
        var page = new PrivateContactPage(id.toString(), members.member(id).name(), contact.address(), contact.phone());
        return Html.page(templates.peoplePrivate(page, frame));
    }

    private Html refused(UUID id, MemberForm form, Problems problems, Frame frame) {
        return Html.refused(templates.peopleMember(page(members.member(id), form, problems, frame), frame));
    }

    private MemberPage page(Member member, MemberForm form, Problems problems, Frame frame) {
        return MemberPage.of(member, form, Choices.units(units, frame.t()), problems, frame.t());
    }
}
