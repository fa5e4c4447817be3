package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

/** Eve Storm from Vesterlund, who looks for what is not hers: in lists, in searches, and by guessing addresses. */
final class Outsider {

    private final Visit eve;

    Outsider(Visit eve) {
        this.eve = eve;
    }

    void seesNothingOf(Room room, String... words) {
        for (var list :
                new String[] {"/min-side", "/samarbejder", "/organisationer", "/oensker", "/faellesskaber", "/dine-data"
                }) {
            eve.open(list).doesNotSee(words);
        }
        for (var below : new String[] {
            "",
            "/svar",
            "/svar/mit",
            "/trappen",
            "/trappen/historik",
            "/roller",
            "/roller/svar",
            "/roller/opgaver/ny",
            "/aftalt",
            "/parter",
            "/parter/invitationer",
            "/parter/egne-data",
            "/parter/egne-data.json"
        }) {
            findsNothingAt(room.path(below), words);
        }
    }

    /** Goes to every page in the room that these have been to. */
    void walksInTheFootstepsOf(List<Visit> others, Room room, String... words) {
        var pages = others.stream()
                .flatMap(other -> other.beenTo(room.path()).stream())
                .distinct()
                .toList();
        assertThat(pages).isNotEmpty();
        pages.forEach(page -> findsNothingAt(page, words));
    }

    /** The answer is the same as for an address that nobody has. */
    void findsNothingAt(String path, String... words) {
        eve.open(path).doesNotSee(words);
        assertThat(eve.status()).as(path).isEqualTo(404);
        var refused = withoutReference(eve.words());
        eve.open("/samarbejder/" + UUID.randomUUID());
        assertThat(withoutReference(eve.words())).as(path).isEqualTo(refused);
    }

    void searchesInVain(String path, String words) {
        eve.open(path).doesNotSee(words);
    }

    private static String withoutReference(String words) {
        return words.replaceAll("[0-9A-Z]{4}-[0-9A-Z]{4}|[0-9a-f]{8,}", "…");
    }
}
