package dk.samspil.registers;

import static dk.samspil.Browser.page;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.Doors;
import org.springframework.http.HttpStatus;

/** What parties do on the page of something that is to leave their room. */
public record Telling(Doors doors, String path) {

    public void says(Cast who) {
        var form = page(doors.look(who, path)).select("form[action$=/ja]").getFirst();
        assertThat(doors.send(
                        who,
                        form.attr("action"),
                        "version",
                        form.select("input[name=version]").val()))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    public void takesBack(Cast who) {
        var form = page(doors.look(who, path)).select("form[action$=/nej]").getFirst();
        assertThat(doors.send(who, form.attr("action"))).hasStatus(HttpStatus.SEE_OTHER);
    }
}
