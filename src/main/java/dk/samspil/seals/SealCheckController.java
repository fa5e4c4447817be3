package dk.samspil.seals;

import dk.samspil.access.Open;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Anybody finds out whether a file is genuine. It is answered at once, and nothing of the file is kept. */
@Controller
@RequestMapping("/tjek")
@Open
class SealCheckController {

    private final Seals seals;
    private final List<SealedThing> things;
    private final Templates templates;

    SealCheckController(Seals seals, ObjectProvider<SealedThing> things, Templates templates) {
        this.seals = seals;
        this.things = things.stream().toList();
        this.templates = templates;
    }

    @GetMapping
    Html ask(Frame frame) {
        return Html.page(templates.sealsCheck(new SealCheckPage(null, Problems.none()), frame));
    }

    @PostMapping
    Html check(@RequestParam(required = false) @Nullable MultipartFile file, Frame frame) throws IOException {
        if (file == null || file.isEmpty()) {
            var nothing = Problems.none().and("file", frame.t().get("seals.problem.nothing"));
            return Html.refused(templates.sealsCheck(new SealCheckPage(null, nothing), frame));
        }
        var result = switch (seals.check(file.getBytes())) {
            case Checked.NotGenuine(var flaw) -> SealCheckPage.Result.of(flaw, frame.t());
            case Checked.Genuine(var seal) -> SealCheckPage.Result.of(seal, known(seal), frame.t());
        };
        return Html.page(templates.sealsCheck(new SealCheckPage(result, Problems.none()), frame));
    }

    private @Nullable Known known(Seal seal) {
        return things.stream()
                .flatMap(thing -> thing.of(seal.subject()).stream())
                .findFirst()
                .orElse(null);
    }
}
