package dk.samspil.registers;

import dk.samspil.agreements.AgreementKind;
import dk.samspil.reference.Reference;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Pager;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** What is in force where, found. {@code found} says how many. */
public record RegisterPage(
        Field text,
        Field municipality,
        Field kind,
        Field order,
        List<Option> municipalities,
        List<Option> kinds,
        List<Option> orders,
        String found,
        List<PublicEntry> entries,
        Pager pager) {

    static RegisterPage of(EntrySearch search, Register.Found found, Reference reference, Texts t) {
        var fields = new Fields(t, "registers.search", Problems.none());
        return new RegisterPage(
                fields.named("q", "text", search.text()),
                fields.named("kommune", "municipality", search.municipality()),
                fields.named("slags", "kind", search.kind()),
                fields.named("orden", "order", search.order()),
                reference.municipalities().stream()
                        .map(one -> new Option(one.code(), one.name()))
                        .toList(),
                Option.of(t, AgreementKind.values()),
                Option.of(t, EntryOrder.values()),
                found.isPlenty()
                        ? t.get("registers.search.plenty", found.total())
                        : t.get("registers.search.found", found.total()),
                found.entries(),
                Pager.of(search.page(), found.total(), EntrySearch.PAGE, address(search)));
    }

    /** One that says everything, so that it can be kept and sent. */
    private static String address(EntrySearch search) {
        var path = UriComponentsBuilder.fromPath("/aftaleoversigt").queryParam("orden", search.order());
        if (!search.text().isBlank()) {
            path.queryParam("q", "{q}");
        }
        if (search.municipality() != null) {
            path.queryParam("kommune", search.municipality());
        }
        if (search.kind() != null) {
            path.queryParam("slags", search.kind());
        }
        return path.encode().buildAndExpand(Map.of("q", search.text())).toUriString();
    }
}
