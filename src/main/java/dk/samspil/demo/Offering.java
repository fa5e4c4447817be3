package dk.samspil.demo;

import dk.samspil.access.Ids;
import dk.samspil.directory.OfferId;
import dk.samspil.directory.OfferText;
import dk.samspil.directory.Offers;
import dk.samspil.directory.Scene;
import dk.samspil.reference.Need;
import dk.samspil.reference.TargetGroup;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people in the town can come to. */
@Component
@Profile("demo")
class Offering {

    private final Town town;
    private final Offers offers;
    private final Ids ids;

    Offering(Town town, Offers offers, Ids ids) {
        this.town = town;
        this.offers = offers;
        this.ids = ids;
    }

    void isPublished() {
        publishes(21, Someone.INGE, aBreakInTheDay());
        publishes(9, Someone.GERDA, dinnerOnThursdays());
        publishes(40, Someone.PALLE, shortWalk());
        publishes(55, Someone.OLE, tuesdayGroup());
    }

    private void publishes(int daysAgo, Someone who, OfferText text) {
        var id = new OfferId(ids.next());
        town.ago(daysAgo + 30, who, () -> offers.write(id, text));
        town.ago(daysAgo, who, () -> offers.publish(id, 1, text));
    }

    private static OfferText aBreakInTheDay() {
        return new OfferText(
                "En pause i hverdagen",
                "Demensaflaster i Nørreby",
                "En frivillig kommer hjem til jer et par timer om ugen. Den ene får godt selskab, den anden kan gå ud ad døren.",
                Scene.AT_HOME,
                "Siden er det den samme hver gang. Vi er fjorten aflastere mellem 34 og 79 år: en tidligere postmand, to sygeplejersker, "
                        + "en, der selv har passet sin mor.",
                Someone.INGE.fullName(),
                "Første gang kommer Inge Balle sammen med den frivillige. I drikker en kop kaffe og mærker efter.",
                "Lidt som en besøgsven. Det, I plejer at have lyst til: en gåtur, gamle plader, kortspil, en kage i ovnen. To til tre timer, samme dag hver uge.",
                "For dig, der lever sammen med en, der har demens, og bor i Nørreby. Der behøver ikke være en diagnose.",
                Set.of(TargetGroup.PARTNERS, TargetGroup.PEOPLE_WITH_DEMENTIA),
                Set.of(Need.RELIEF_FOR_SPOUSE, Need.COMPANY),
                "Hjemme hos jer",
                Town.NOERREBY,
                false,
                "På hverdage mellem 9 og 20",
                "Det koster ikke noget",
                "Vi giver ikke medicin, hjælper ikke i bad og løfter ikke. Vi kommer heller ikke om natten. Det skal hjemmeplejen "
                        + "hjælpe med, og vi siger gerne til, hvem du kan ringe til.",
                Someone.INGE.fullName(),
                Someone.INGE.phone(),
                "tirsdag og torsdag 17–20. Læg en besked resten af ugen, så ringer hun op",
                Someone.INGE.address(),
                "",
                "Naboer i Nørreby, en forening med 120 medlemmer. Aflasterne har været på kursus og har tavshedspligt. "
                        + "Vi samarbejder med Nørreby Kommune og Solgården.",
                "Du kan søge om aflastning på daghjemmet Lunden. Det ene udelukker ikke det andet. Spørg demenskoordinator "
                        + "Karen Holm på 10 20 30 41.",
                "Der er plads hos to aflastere i Nørreby Midt. Ellers er ventetiden omkring tre uger.");
    }

    private static OfferText dinnerOnThursdays() {
        return new OfferText(
                "Spis med om torsdagen",
                "Fællesspisning i Nørreby",
                "Ti til femten mennesker laver mad og spiser sammen. Man kan skrælle, dække bord eller bare sidde med.",
                Scene.AROUND_A_TABLE,
                "Vi er naboer fra Kirkegade og Havnevej. Den yngste er 51, den ældste 94.",
                Someone.GERDA.fullName(),
                "Gerda står i døren fra klokken 16 og finder en plads til dig ved siden af en, der kender huset.",
                "Vi laver mad fra klokken 16, spiser klokken 18 og vasker op sammen. Bagefter er der sang for dem, der vil.",
                "For alle, der hellere vil spise med nogen end alene.",
                Set.of(TargetGroup.OLDER_PEOPLE, TargetGroup.LONELY_OLDER_PEOPLE),
                Set.of(Need.MEALS_TOGETHER, Need.COMPANY),
                "Sognegården, Kirkegade 6",
                Town.NOERREBY,
                false,
                "Torsdag klokken 16 til 20",
                "40 kroner for maden",
                "Vi henter ikke, men kan spørge, om nogen kører den vej.",
                Someone.GERDA.fullName(),
                Someone.GERDA.phone(),
                "når som helst",
                "",
                "Eller kom forbi en torsdag klokken 16.",
                "Torsdagsbordet er en gruppe naboer. Sognet låner os køkkenet.",
                "Kommunen leverer mad til dem, der ikke selv kan lave den. Spørg hjemmeplejen på 10 20 30 70.",
                "Der er altid en stol til.");
    }

    private static OfferText tuesdayGroup() {
        return new OfferText(
                "Tirsdagsgruppen",
                "En gruppe for pårørende i Nørreby",
                "Vi er syv, der lever med en, der har demens. Vi taler om det, man ellers går alene med, og griner også.",
                Scene.AROUND_A_TABLE,
                "En tidligere lærer, en tømrer og fem andre. Nogle er lige begyndt, andre har været med i fire år.",
                Someone.OLE.fullName(),
                "Ole tager imod og siger dit navn til de andre. Du behøver ikke selv at sige noget.",
                "Vi drikker kaffe, og den, der har noget på hjerte, begynder. Det, der bliver sagt, bliver i rummet.",
                "For pårørende til mennesker med demens, uanset om I bor sammen.",
                Set.of(TargetGroup.PARTNERS, TargetGroup.ADULT_CHILDREN),
                Set.of(Need.PEER_GROUP_FOR_RELATIVES),
                "Sognegården, Kirkegade 6",
                Town.NOERREBY,
                false,
                "Hver anden tirsdag klokken 19 til 21",
                "Det koster ikke noget",
                "Vi er ikke rådgivere og ikke terapi. Spørg demenskoordinatoren om det, der skal bestemmes.",
                Someone.OLE.fullName(),
                Someone.OLE.phone(),
                "ikke mandag",
                Someone.OLE.address(),
                "",
                "Sognet låner os et rum og en kaffekande. Gruppen er for alle, uanset tro.",
                "Kommunen holder kurser for pårørende to gange om året. Spørg Karen Holm på 10 20 30 41.",
                "Der er plads til to mere.");
    }

    private static OfferText shortWalk() {
        return new OfferText(
                "Den korte tur",
                "Gåture i Vesterlund",
                "To kilometer i skoven i det tempo, den langsomste har lyst til.",
                Scene.OUT_WALKING,
                "Vi er otte fra Vandrelauget, og tre af os har gået turen med en, der har demens.",
                Someone.PALLE.fullName(),
                "Palle venter på parkeringspladsen med kaffe på kanden.",
                "Vi går, ser på fugle og drikker kaffe på bænken ved søen.",
                "For mennesker med demens og den, de gerne vil have med.",
                Set.of(TargetGroup.PEOPLE_WITH_DEMENTIA, TargetGroup.PARTNERS),
                Set.of(Need.PHYSICAL_ACTIVITY, Need.COMPANY),
                "Skovens parkeringsplads, Søvejen",
                Town.VESTERLUND,
                false,
                "Onsdag klokken 10",
                "Det koster ikke noget",
                "Turen egner sig ikke til kørestol.",
                Someone.PALLE.fullName(),
                Someone.PALLE.phone(),
                "aften",
                "",
                "",
                "Vesterlund Vandrelaug",
                "",
                "Der er plads til fire mere.");
    }
}
