package dk.samspil.organisations;

import static dk.samspil.Browser.page;
import static dk.samspil.organisations.Founders.NOERREBY;
import static dk.samspil.organisations.Founders.VESTERLUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Actor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilModuleTest
@Import(Founders.class)
class OrganisationPagesTest {

    private static final String NASTY = "<b>Naboer</b> 🙂 '; drop table organisations.unit; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Founders founders;

    Actor.Person inge;
    Actor.Person eve;

    @BeforeEach
    void ingeRegistersHerAssociation() {
        inge = founders.founder("Inge Balle", OrganisationKind.ASSOCIATION, "Kaffeklubben i Nørreby", NOERREBY);
        eve = founders.founder("Eve", OrganisationKind.ASSOCIATION, "Vesterlund Venner", VESTERLUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/organisation",
                "/organisation/ret",
                "/organisation/enheder",
                "/organisation/ny",
                "/organisation/overtag",
                "/organisation/bekraeft",
                "/organisationer",
                "/organisation?sprog=en",
                "/organisationer?navn=x&slags=LIBRARY&kommune=9999&side=0"
            })
    void everyPageOpensWithOneHeading(String path) {
        var shown = get(inge, path);

        assertThat(shown).hasStatusOk();
        assertThat(page(shown).select("h1")).hasSize(1);
        assertThat(page(shown).select(".button-primary").size()).isLessThanOrEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        var refused = post(
                inge,
                "/organisation/ny",
                Map.of(
                        "kind",
                        "ASSOCIATION",
                        "name",
                        NASTY,
                        "shortName",
                        "Naboer",
                        "municipality",
                        "9999",
                        "cvr",
                        "12345678"));

        assertThat(refused).hasStatus(422);
        assertThat(page(refused).expectFirst("#name").val()).isEqualTo(NASTY);
        assertThat(page(refused).select(".errors a").eachAttr("href")).containsExactly("#municipality");
        var number = post(
                inge,
                "/organisation/ny",
                Map.of(
                        "kind",
                        "ASSOCIATION",
                        "name",
                        NASTY,
                        "shortName",
                        "Naboer",
                        "municipality",
                        NOERREBY,
                        "cvr",
                        "12345678"));
        assertThat(page(number).expectFirst("#cvr-problem").text()).contains("otte cifre");
        var long20000 = post(inge, "/organisation/ny", Map.of("name", "æ".repeat(20_000)));
        assertThat(long20000).hasStatus(422);
        assertThat(page(long20000).expectFirst("#name-problem").text()).contains("200", "20.000");
        assertThat(post(inge, "/organisation/ny", Map.of())).hasStatus(422);
    }

    @Test
    void textIsShownAsItWasTypedAndNeverAsMarkup() {
        assertThat(post(inge, "/organisation", Map.of("name", NASTY, "shortName", "Naboer", "version", "0")))
                .hasStatus(303);

        var shown = page(get(inge, "/organisation"));

        assertThat(shown.expectFirst("h1").text()).isEqualTo(NASTY);
        assertThat(shown.text()).contains("Ikke bekræftet endnu");
    }

    @Test
    void eveFindsNothingByGuessingAddresses() {
        assertThat(get(eve, "/organisation/enheder/0199a000-0000-7000-8000-000000000001"))
                .hasStatus(404);
        var list = get(eve, "/organisationer?navn=kaffeklubben");
        assertThat(list).hasStatusOk();
        assertThat(page(list).text()).doesNotContain("Kaffeklubben i Nørreby");
    }

    @Test
    void aBranchThatWroteTheBeginningChoosesAmongWhatWasFound() {
        founders.confirmed(
                founders.founder("Ole Dam", OrganisationKind.NATIONAL_ORGANISATION, "Sangerforbundet", NOERREBY));

        var refused = post(
                inge,
                "/organisation/ny",
                Map.of(
                        "kind",
                        "LOCAL_BRANCH",
                        "name",
                        "Sangerne i Nørreby",
                        "shortName",
                        "Sangerne",
                        "municipality",
                        NOERREBY,
                        "national",
                        "sanger"));

        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select(".errors a").eachAttr("href")).containsExactly("#nationalId");
        assertThat(page(refused).select("input[name=nationalId] + label").eachText())
                .containsExactly("Sangerforbundet");
    }

    private MvcTestResult get(Actor.Person person, String path) {
        return mvc.get().uri(path).with(user(person.id().toString())).exchange();
    }

    private MvcTestResult post(Actor.Person person, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(user(person.id().toString())).with(csrf());
        for (var typed : form.entrySet()) {
            request = request.param(typed.getKey(), typed.getValue());
        }
        return request.exchange();
    }
}
