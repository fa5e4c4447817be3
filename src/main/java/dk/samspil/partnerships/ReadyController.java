package dk.samspil.partnerships;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.agreements.AgreementId;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How ready each party finds itself: said alone, seen together. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}/partnerskab/parat")
class ReadyController {

    private final PartnershipPages pages;
    private final Partnerships partnerships;
    private final Templates templates;

    ReadyController(PartnershipPages pages, Partnerships partnerships, Templates templates) {
        this.pages = pages;
        this.partnerships = partnerships;
        this.templates = templates;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        var page = pages.ready(place, agreement, Map.of(), Problems.none(), frame);
        return Html.page(templates.partnershipsReady(page, frame));
    }

    /** Each question's answer stands under its name; all of them, or none. */
    @PostMapping
    @Needs(Permission.ANSWER)
    View answer(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @RequestParam Map<String, String> typed,
            Frame frame) {
        var page = pages.ready(place, agreement, typed, Problems.none(), frame);
        var said = new EnumMap<ReadyQuestion, Readiness>(ReadyQuestion.class);
        var problems = Problems.none();
        for (var question : ReadyQuestion.values()) {
            var answer = Typed.one(Readiness.class, typed.getOrDefault(question.name(), ""));
            answer.ifPresent(one -> said.put(question, one));
            if (answer.isEmpty()) {
                problems = problems.and(question.name(), frame.t().get("partnerships.ready.problem"));
            }
        }
        if (problems.any()) {
            return refused(pages.ready(place, agreement, typed, problems, frame), frame);
        }
        try {
            partnerships.answer(new AgreementId(agreement), said);
        } catch (Refusal refusal) {
            var why = problems.and(refusal.field(), refusal.text(frame.t()));
            return refused(pages.ready(place, agreement, typed, why, frame), frame);
        }
        return SeeOther.at(page.partnership().path() + "/parat").saying("partnerships.answered");
    }

    private Html refused(ReadyPage page, Frame frame) {
        return Html.refused(templates.partnershipsReady(page, frame));
    }
}
