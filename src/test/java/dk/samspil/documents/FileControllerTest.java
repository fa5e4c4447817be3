package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Actor;
import dk.samspil.access.Hat;
import dk.samspil.access.Hats;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.Role;
import dk.samspil.access.Side;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilModuleTest
class FileControllerTest {

    private static final PersonId BIRTHE = new PersonId(UUID.randomUUID());
    private static final PersonId EVE = new PersonId(UUID.randomUUID());

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Files files;

    @Autowired
    Hats hats;

    @Test
    void aFileIsHandedOutToBeSavedAndNeverShown() {
        var answer = get(BIRTHE, stored());

        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(answer).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("Referat.pdf");
        assertThat(answer.getResponse().getHeader("Cache-Control"))
                .contains("private")
                .doesNotContain("public");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(UploadTest.PDF);
    }

    @Test
    void eveGetsTheSameAnswerForSomebodyElsesFileAsForNone() {
        assertThat(get(EVE, stored())).hasStatus(404);
        assertThat(get(EVE, UUID.randomUUID())).hasStatus(404);
    }

    private UUID stored() {
        var id = UUID.randomUUID();
        var hat = hats.of(BIRTHE).getFirst();
        new Actor.Person(BIRTHE, "Birthe", hat, List.of(hat))
                .run(() -> files.store(id, Shelf.own(), UploadTest.referat()));
        return id;
    }

    private MvcTestResult get(PersonId person, UUID file) {
        return mvc.get().uri("/filer/" + file).with(user(person.toString())).exchange();
    }

    /** Everybody is the coordinator of an organisation of their own. */
    @TestConfiguration
    static class EachTheirOwn {

        @Bean
        Hats hats() {
            return person -> List.of(hat(new OrganisationId(person.value())));
        }

        private static Hat hat(OrganisationId organisation) {
            return new Hat(
                    organisation, "Nørreby", "Nørreby", Side.AUTHORITY, List.of(), Set.of(Role.COORDINATOR), null);
        }
    }
}
