package dk.samspil.principles;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;

import dk.samspil.Cast;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Brings the cast into a dialogue on the principles, a new one for each test. */
public class Talking {

    public static final String NAME = "Godt samspil i Nørreby";
    public static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    private final Dialogues dialogues;
    private final Looks looks;
    private final Editions editions;
    private final Ids ids;
    private String domain = "";

    Talking(Dialogues dialogues, Looks looks, Editions editions, Ids ids) {
        this.dialogues = dialogues;
        this.looks = looks;
        this.editions = editions;
        this.ids = ids;
    }

    /** Everybody is written to; otherwise there is only a telephone, and no mail takes a test's own link back. */
    public Talking byMail() {
        domain = "@nabo.example";
        return this;
    }

    /** Karen's, with Yusuf and Inge asked. */
    public PlaceId begins() {
        var place = new PlaceId(ids.next());
        KAREN.does(() -> dialogues.open(
                new NewDialogue(place, NAME, "Sig, som det er.", DUE, "Karen Holm", address(KAREN), "10203040")));
        asks(place, YUSUF);
        asks(place, INGE);
        return place;
    }

    public void asks(PlaceId place, Cast guest) {
        KAREN.does(() -> dialogues.invite(place, guest(guest)));
    }

    /** All three have answered. */
    public PlaceId isShown() {
        var place = begins();
        answers(KAREN, place, Stand.WELL, "Vi ringer til hinanden.");
        answers(YUSUF, place, Stand.WELL, "Det går fint.");
        answers(INGE, place, Stand.NOT_YET, "Vi hører det sidst.");
        return place;
    }

    /** The first edition stands. */
    public Edition stands() {
        var place = isShown();
        KAREN.does(() -> {
            editions.write(place, 1, new FrameLine(Principle.TRUST, "Vi mødes hver måned.", "Kontaktmødet", 0));
            editions.stand(place, 1, new Policy("Frivilligpolitik", "maj 2024", ""), LocalDate.of(2027, 12, 1));
        });
        return KAREN.asks(() -> editions.edition(place, 1));
    }

    public void answers(Cast person, PlaceId place, Stand stand, String words) {
        person.does(() -> looks.give(place, Voice.own(), said(person, stand, words), 0));
    }

    public static List<PrincipleAnswer> said(Cast person, Stand stand, String words) {
        return Arrays.stream(Principle.values())
                .map(principle -> new PrincipleAnswer(
                        person.organisation(),
                        principle,
                        principle == Principle.COURAGE ? stand : Stand.PARTLY,
                        words,
                        "Et fast møde",
                        0))
                .toList();
    }

    DialogueGuest guest(Cast guest) {
        var hat = guest.hat();
        return new DialogueGuest(
                hat.organisation(),
                hat.name(),
                hat.shortName(),
                hat.side(),
                guest.fullName(),
                address(guest),
                "10203050");
    }

    private String address(Cast one) {
        return domain.isEmpty() ? "" : one.name().toLowerCase(Locale.ROOT) + domain;
    }
}
