package dk.samspil;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The doors of the house, with one of the cast before them, signed in and with a form in hand, or somebody with nothing but a link. */
public record Doors(MockMvcTester mvc) {

    public MvcTestResult look(Cast person, String path) {
        return mvc.get().uri(path).with(user(person.id().toString())).exchange();
    }

    public MvcTestResult send(Cast person, String path, String... namesAndValues) {
        return filled(mvc.post().uri(path).with(user(person.id().toString())), namesAndValues);
    }

    public MvcTestResult open(String link) {
        return mvc.get().uri(link).exchange();
    }

    public MvcTestResult answer(String link, String... namesAndValues) {
        return filled(mvc.post().uri(link), namesAndValues);
    }

    private static MvcTestResult filled(MockMvcRequestBuilder request, String... namesAndValues) {
        var filled = request.with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            filled = filled.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return filled.exchange();
    }
}
