package dk.samspil.collaborations;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.TAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.sixanswers.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Somebody who guesses a collaboration's address, and tries each door behind it, whichever room has hung it. */
@SamspilTest
@Import({Town.class, Gathering.class})
class StrangerTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses;

    @Autowired
    Ids ids;

    Doors doors;
    PlaceId place;
    String room;

    @BeforeEach
    void together() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        room = Room.path(place);
    }

    @Test
    void eveFindsNothingAtAnyAddressInTheRoom() {
        var looked = new ArrayList<String>();
        var open = new ArrayList<String>();
        for (var door : addresses.getHandlerMethods().keySet()) {
            for (var pattern : door.getPatternValues()) {
                if (pattern.startsWith("/samarbejder/{place}")) {
                    var path = pattern.replace("{place}", place.toString())
                            .replace("{organisation}", INGE.organisation().toString())
                            .replaceAll("\\{\\w+}", ids.next().toString());
                    var answer = door.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                            ? doors.send(EVE, path, everything())
                            : doors.look(EVE, path);
                    var status = answer.getResponse().getStatus();
                    if (status != HttpStatus.NOT_FOUND.value()) {
                        open.add(status + " " + pattern);
                    }
                    looked.add(path);
                }
            }
        }
        assertThat(open).isEmpty();
        assertThat(looked).hasSizeGreaterThan(25);
        assertThat(doors.look(TAGE, room + "/parter/invitationer")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(doors.look(KAREN, "/samarbejder/" + ids.next())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(KAREN, "/samarbejder/1")).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** Whatever a form in the room may ask for. */
    private String[] everything() {
        var typed = new LinkedHashMap<String, String>();
        for (var question : Question.values()) {
            typed.put("view[" + question + "]", "YES");
            typed.put("words[" + question + "]", "Hej");
        }
        typed.put("ja", "true");
        typed.put("name", "Eve");
        typed.put("purpose", "x");
        typed.put("id", ids.next().toString());
        typed.put("version", "1");
        typed.put("joint", "TOGETHER");
        typed.put("words", "x");
        typed.put("topic", "VALUES");
        typed.put("standing", "SAID");
        typed.put("differently", "x");
        typed.put("owner", EVE.organisation().toString());
        typed.put("ownerName", "Eve");
        typed.put("due", "2026-12-24");
        typed.put("saidBy", "Inge");
        typed.put("who", "Inge");
        typed.put("contactName", "Eve");
        typed.put("contactPhone", "10203040");
        typed.put("kind", "ASSOCIATION");
        typed.put("municipality", "0370");
        typed.put("now", "1");
        typed.put("wanted", "2");
        return typed.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }
}
