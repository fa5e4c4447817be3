package dk.samspil.people;

import static dk.samspil.Browser.page;
import static dk.samspil.people.Colleagues.NOERREBY;
import static dk.samspil.people.Colleagues.VESTERLUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Actor;
import dk.samspil.organisations.OrganisationKind;
import java.util.List;
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
@Import(Colleagues.class)
class PeoplePagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Members members;

    @Autowired
    ContactPersons contacts;

    Actor.Person inge;
    Actor.Person eve;

    @BeforeEach
    void ingeRegistersHerAssociation() {
        inge = colleagues.founder("Inge Balle", OrganisationKind.ASSOCIATION, "Kaffeklubben i Nørreby", NOERREBY);
        eve = colleagues.founder("Eve", OrganisationKind.ASSOCIATION, "Vesterlund Venner", VESTERLUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/organisation/folk",
                "/organisation/folk/mig",
                "/organisation/folk/inviter",
                "/organisation/enheder",
                "/organisation/kontakter",
                "/organisation/kontakter/ny",
                "/organisation/folk?sprog=en"
            })
    void everyPageOpensWithOneHeading(String path) {
        var shown = get(inge, path);

        assertThat(shown).hasStatusOk();
        assertThat(page(shown).select("h1")).hasSize(1);
        assertThat(page(shown).select(".button-primary").size()).isLessThanOrEqualTo(1);
    }

    @Test
    void aVolunteerSeesNobodyElseButWritesTheirOwnNumbers() {
        var anna = colleagues.joined(inge, "Anna Bæk", "VOLUNTEER", null);
        assertThat(get(anna, "/organisation/folk")).hasStatus(403);

        assertThat(post(anna, "/organisation/folk/mig", Map.of("phone", "10 20 30 41", "version", "0")))
                .hasStatus(303);

        assertThat(page(get(anna, "/organisation/folk/mig"))
                        .expectFirst("#phone")
                        .val())
                .isEqualTo("10 20 30 41");
        var late = post(anna, "/organisation/folk/mig", Map.of("phone", "10 20 30 42", "version", "0"));
        assertThat(late).hasStatus(409);
        assertThat(page(late).select(".conflict").text()).contains("10 20 30 41", "10 20 30 42");
    }

    @Test
    void hoursSetAsideAreWrittenAsPeopleSayThem() {
        inge.run(() -> contacts.add(contact("Inge Balle", 0)));

        assertThat(page(get(inge, "/organisation/kontakter")).text()).contains("2,5 timer om ugen er sat af");
        assertThat(page(get(inge, "/organisation/kontakter?sprog=en")).text())
                .contains("2.5 hours a week are set aside");
    }

    @Test
    void aNumberNobodyCanDialIsRefusedAsItWasTyped() {
        var refused = post(
                inge, "/organisation/folk/mig", Map.of("phone", "ikke et nummer", "privatePhone", "", "version", "0"));

        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select(".errors a").eachAttr("href")).containsExactly("#phone");
        assertThat(page(refused).expectFirst("#phone").val()).isEqualTo("ikke et nummer");
    }

    @Test
    void theSecondOfTwoSeesBothVersions() {
        inge.run(() -> contacts.add(contact("Inge Balle", 0)));
        var id = inge.<List<ContactPerson>, RuntimeException>call(contacts::all)
                .getFirst()
                .id();
        inge.run(() -> contacts.change(id, contact("Inge B. Balle", 0)));

        var late = post(
                inge,
                "/organisation/kontakter/" + id,
                Map.of(
                        "role",
                        "VOLUNTEER_COORDINATOR",
                        "name",
                        "Jens Vad",
                        "function",
                        "formand",
                        "phone",
                        "10 20 30 62",
                        "address",
                        "inge@naboer.example",
                        "hours",
                        "tirsdag 17–20",
                        "version",
                        "0"));

        assertThat(late).hasStatus(409);
        assertThat(page(late).select(".conflict").text()).contains("Inge B. Balle", "Jens Vad");
        assertThat(page(late).expectFirst("#name").val()).isEqualTo("Jens Vad");
        assertThat(page(late).expectFirst("input[name=version]").val()).isEqualTo("1");
    }

    @Test
    void theLastAdministratorIsToldWhyNot() {
        var only = inge.<List<Member>, RuntimeException>call(() -> members.members(1))
                .getFirst();

        var refused = post(inge, "/organisation/folk/" + only.id() + "/slut", Map.of());

        assertThat(refused).hasStatus(422);
        assertThat(page(refused).expectFirst(".errors").text()).contains("sidste administrator");
    }

    @Test
    void eveFindsNothingByGuessingAddresses() {
        var member = inge.<List<Member>, RuntimeException>call(() -> members.members(1))
                .getFirst();
        inge.run(() -> contacts.add(contact("Inge Balle", 0)));
        var contact =
                inge.<List<ContactPerson>, RuntimeException>call(contacts::all).getFirst();

        assertThat(get(eve, "/organisation/folk/" + member.id())).hasStatus(404);
        assertThat(get(eve, "/organisation/folk/" + member.id() + "/privat")).hasStatus(404);
        assertThat(post(eve, "/organisation/folk/" + member.id() + "/slut", Map.of()))
                .hasStatus(404);
        assertThat(get(eve, "/organisation/kontakter/" + contact.id())).hasStatus(404);
        assertThat(get(eve, "/svar/medlem/guessed")).hasStatus(404);
        assertThat(page(get(eve, "/organisation/folk")).text()).doesNotContain("Inge");
    }

    private static ContactForm contact(String name, int version) {
        return new ContactForm(
                null,
                "VOLUNTEER_COORDINATOR",
                name,
                "frivilligkoordinator",
                "10 20 30 61",
                "inge@naboer.example",
                "tirsdag og torsdag 17–20",
                "2,5",
                "Jens Vad",
                "10 20 30 62",
                null,
                null,
                version);
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
