package dk.samspil;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The doors of the house, with one of the cast before them, signed in and with a form in hand. */
public record Doors(MockMvcTester mvc) {

    public MvcTestResult look(Cast person, String path) {
        return mvc.get().uri(path).with(user(person.id().toString())).exchange();
    }

    public MvcTestResult send(Cast person, String path, String... namesAndValues) {
        var request = mvc.post().uri(path).with(user(person.id().toString())).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }
}
