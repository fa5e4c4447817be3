package dk.samspil.directory;

import dk.samspil.reference.Need;
import dk.samspil.reference.TargetGroup;
import java.util.Set;

/** Offers to test with: the one everyone knows, and others like it. */
final class SampleOffer {

    static final OfferText BREAK = new OfferText(
            "En pause i hverdagen",
            "Demensaflaster i Nørreby",
            "En frivillig kommer hjem til jer et par timer om ugen. Den ene får godt selskab, den anden kan gå ud ad døren.",
            Scene.AT_HOME,
            "Siden er det den samme hver gang. Vi er fjorten aflastere mellem 34 og 79 år.",
            "Inge Balle",
            "Inge kommer sammen med den frivillige. I drikker en kop kaffe og mærker efter.",
            "Det, I plejer at have lyst til: en gåtur, gamle plader, kortspil, en kage i ovnen.",
            "For dig, der lever sammen med en, der har demens. Der behøver ikke være en diagnose.",
            Set.of(TargetGroup.PARTNERS, TargetGroup.PEOPLE_WITH_DEMENTIA),
            Set.of(Need.RELIEF_FOR_SPOUSE, Need.COMPANY),
            "Hjemme hos jer.",
            "0370",
            false,
            "To til tre timer hver uge, på hverdage mellem 9 og 20.",
            "Det koster ikke noget.",
            "Vi giver ikke medicin, hjælper ikke i bad og løfter ikke.",
            "Inge Balle",
            "10203061",
            "tirsdag og torsdag 17-20. Læg en besked resten af ugen.",
            "inge@naboer.example",
            "",
            "En forening med 120 medlemmer. Aflasterne har tavshedspligt.",
            "Du kan søge om aflastning på daghjemmet Lunden.",
            "Der er plads hos to aflastere i Nørreby Midt.");

    /** Hardly begun: a title, and nothing else. */
    static final OfferText BARE = OfferForm.blank().text();

    private SampleOffer() {}

    static OfferText called(String title) {
        return with(BREAK, title, BREAK.what(), BREAK.municipality());
    }

    static OfferText in(String municipality, String title) {
        return with(BREAK, title, BREAK.what(), municipality);
    }

    static OfferText draft(String title) {
        return with(BARE, title, "", "");
    }

    static OfferText doing(String what) {
        return with(BREAK, BREAK.title(), what, BREAK.municipality());
    }

    /** Everything that is written, written as this; the phone number as long as it may be. */
    static OfferText allOf(String words) {
        var phone = words.substring(0, Math.min(words.length(), 40));
        return new OfferText(
                words,
                words,
                words,
                Scene.OUT_WALKING,
                words,
                words,
                words,
                words,
                words,
                Set.of(),
                Set.of(),
                words,
                "0370",
                false,
                words,
                words,
                words,
                words,
                phone,
                words,
                BREAK.mail(),
                words,
                words,
                words,
                words);
    }

    private static OfferText with(OfferText text, String title, String what, String municipality) {
        return new OfferText(
                title,
                text.kind(),
                text.summary(),
                text.scene(),
                text.whoComes(),
                text.firstMet(),
                text.firstTime(),
                what,
                text.forWhom(),
                text.groups(),
                text.needs(),
                text.place(),
                municipality,
                text.online(),
                text.times(),
                text.price(),
                text.notDo(),
                text.contactName(),
                text.phone(),
                text.phoneHours(),
                text.mail(),
                text.otherWay(),
                text.behind(),
                text.beside(),
                text.placesNow());
    }
}
