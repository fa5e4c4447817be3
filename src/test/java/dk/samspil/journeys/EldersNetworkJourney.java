package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.journeys.Street.Comers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A voluntary centre, an association, a private provider, the home care, the church and a group of neighbours: no authority among them. */
@SamspilJourney
class EldersNetworkJourney {

    private static final String NAME = "Naboskab på havnen";
    private static final String LIV = "liv@example.org";

    @Test
    void sixOfSixKindsFindTheirStepOnTheLadder(Comers comers) {
        var asta = comers.signedIn("Asta Lind");
        var room = Room.begin(asta, NAME, "Vi møder de samme mennesker på samme kaj.", "Ældre mennesker");
        var guests = guests(comers, room, asta);
        var liv = livSaysYes(comers, room, asta);
        room.askAboutTheLadder(asta);
        room.markTheLadder(asta, "3. Dialog", "3. Dialog");
        guests.values().forEach(guest -> {
            guest.open(room.path("/trappen")).doesNotSee("siger, at I");
            room.markTheLadder(guest, "2. Kendskab", "3. Dialog");
        });
        Postbox.follow(liv, LIV, NAME, "/svar/trappen/");
        Room.mark(liv, "1. Intet samspil", "3. Dialog").press("Send svaret").sees("Tak for jeres svar");

        asta.open(room.path("/trappen"))
                .sees("Alle 6 har svaret hver for sig", "Bænken", "Her ser I mest forskelligt på det");
        guests.values().forEach(guest -> guest.open("/min-side").sees("Se trappen i " + NAME + ", og tal om den"));
        guests.get("Ole Dahl")
                .open(room.path("/trappen"))
                .fill("Det siger vi sammen", "Vi er et netværk, og det er nok.")
                .press("Vi ser forskelligt på det for nu")
                .sees("Vi er et netværk, og det er nok.");
        asta.open("/min-side").doesNotSee("Se trappen i " + NAME);

        new Outsider(comers.signedIn("Eve Storm")).seesNothingOf(room, NAME, "samme kaj");
        new Outsider(comers.signedIn("Karen Holm")).seesNothingOf(room, NAME, "samme kaj");
    }

    @Test
    void whoLeavesTakesTheirOwnAlong(Comers comers) {
        var asta = comers.signedIn("Asta Lind");
        var room = Room.begin(asta, "Kaffe på kajen", "En kande kaffe og en bænk.", "Ældre mennesker");
        room.invite(asta, "Gode Hænder", "Rasmus Fjord", "rasmus@samspil.example");
        var rasmus = comers.signedIn("Rasmus Fjord");
        room.accept(rasmus, "Kaffe på kajen");
        rasmus.open(room.path("/parter"))
                .follow("Forlad samarbejdet")
                .press("Forlad Kaffe på kajen")
                .sees("I er ikke længere med i samarbejdet.");
        rasmus.open(room.path());
        assertThat(rasmus.status()).isEqualTo(404);
        asta.open(room.path("/parter")).sees("Har været med eller er blevet inviteret");
    }

    /** A group of neighbours is on no list, and none of them has an account. */
    private static Visit livSaysYes(Comers comers, Room room, Visit asta) {
        room.inviteSomebodyNew(asta, "Bænken ved havnen", "Bænken", "Gruppe uden CVR-nummer", "Liv Strand", LIV);
        var liv = comers.stranger();
        Room.acceptWithLink(liv, "Liv Strand", LIV);
        return liv;
    }

    private static Map<String, Visit> guests(Comers comers, Room room, Visit asta) {
        var guests = new LinkedHashMap<String, Visit>();
        for (var guest : List.of(
                List.of("Inge Balle", "Naboer i Nørreby"),
                List.of("Rasmus Fjord", "Gode Hænder"),
                List.of("Sanne Bech", "Hjemmeplejen Nørreby"),
                List.of("Ole Dahl", "Nørreby Sogn"))) {
            room.invite(asta, guest.getLast(), guest.getFirst(), "post@example.org");
            guests.put(guest.getFirst(), comers.signedIn(guest.getFirst()));
        }
        guests.values().forEach(guest -> room.accept(guest, NAME));
        return guests;
    }
}
