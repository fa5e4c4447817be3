package dk.samspil.registers;

import dk.samspil.agreements.AgreementKind;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Pager;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Agreements that can be begun with, found. */
public record OfferedAgreementsPage(
        Field text, Field kind, List<Option> kinds, String found, List<OfferedAgreement> offered, Pager pager) {

    static OfferedAgreementsPage of(EntrySearch search, OfferedAgreements.Found found, Texts t) {
        var fields = new Fields(t, "registers.search", Problems.none());
        var path = UriComponentsBuilder.fromPath("/aftaleoversigt")
                .queryParam("genbrug", "ja")
                .queryParam("q", "{q}");
        if (search.kind() != null) {
            path.queryParam("slags", search.kind());
        }
        return new OfferedAgreementsPage(
                fields.named("q", "text", search.text()),
                fields.named("slags", "kind", search.kind()),
                Option.of(t, AgreementKind.values()),
                t.get("registers.search.found", found.total()),
                found.offered(),
                Pager.of(
                        search.page(),
                        found.total(),
                        EntrySearch.PAGE,
                        path.encode().buildAndExpand(Map.of("q", search.text())).toUriString()));
    }
}
