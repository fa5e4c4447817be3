package dk.samspil.registers;

import dk.samspil.access.Open;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.reference.Municipality;
import dk.samspil.reference.Reference;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The register, and one agreement's public page: for everyone, without a log-in. */
@Open
@Controller
class RegisterController {

    private final Register register;
    private final OfferedAgreements offered;
    private final Reference reference;
    private final List<PublicPart> parts;
    private final Templates templates;

    RegisterController(
            Register register,
            OfferedAgreements offered,
            Reference reference,
            List<PublicPart> parts,
            Templates templates) {
        this.register = register;
        this.offered = offered;
        this.reference = reference;
        this.parts = parts;
        this.templates = templates;
    }

    @GetMapping("/aftaleoversigt")
    View search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kommune,
            @RequestParam(defaultValue = "") String slags,
            @RequestParam(defaultValue = "") String orden,
            @RequestParam(defaultValue = "") String genbrug,
            @RequestParam(defaultValue = "1") String side,
            Frame frame) {
        var search = new EntrySearch(
                q,
                reference.municipality(kommune).map(Municipality::code).orElse(null),
                Typed.one(AgreementKind.class, slags).orElse(null),
                Typed.one(EntryOrder.class, orden).orElse(EntryOrder.NEWEST),
                page(side));
        return genbrug.isEmpty()
                ? Html.page(templates.registersRegister(
                        RegisterPage.of(search, register.search(search), reference, frame.t()), frame))
                : Html.page(templates.registersOffered(
                        OfferedAgreementsPage.of(search, offered.search(search), frame.t()), frame));
    }

    @GetMapping("/aftaleoversigt/{edition}")
    View entry(@PathVariable UUID edition, Frame frame) {
        var entry = register.entry(edition);
        var panels = parts.stream()
                .flatMap(part -> part.panel(entry, frame).stream())
                .toList();
        return Html.page(templates.registersEntry(new RegisterEntryPage(entry, panels), frame));
    }

    @GetMapping("/aftaleoversigt/genbrug/{offer}")
    View offer(@PathVariable UUID offer, Frame frame) {
        return Html.page(templates.registersOffer(
                new OfferedAgreementPage(offered.offer(offer), offered.clauses(offer)), frame));
    }

    /** An address somebody kept or made up leads to the first page. */
    private static int page(@Nullable String typed) {
        return Typed.page(typed != null && typed.matches("\\d{1,5}") ? Integer.valueOf(typed) : null);
    }
}
