package dk.samspil.ladders;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.collaborations.ContactPerson;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.PartyStatus;
import dk.samspil.web.Language;
import dk.samspil.web.Messages;
import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Texts DANISH = new Messages().in(Language.DA);
    private static final Texts ENGLISH = new Messages().in(Language.EN);

    @Test
    void thoseFurthestApartAreSetAgainstEachOtherAndTheRestStandBetween() {
        var text = DifferenceText.of(difference(4, 5, 3, 4, 2, 4), views(4, 5, 3, 4, 2, 4), 0, DANISH);

        assertThat(text.title()).isEqualTo("Kommunen siger, at I samarbejder. Naboer siger, at I kender hinanden.");
        assertThat(text.text())
                .contains("Der er to trin imellem.", "Ingen af jer tager fejl", "Solgården står midt imellem.");
        assertThat(text.question())
                .isEqualTo(
                        "Hvad skulle der være sket det sidste år, for at Naboer også ville kalde det et samarbejde?");
        assertThat(text.differs()).isTrue();
    }

    @Test
    void thoseWhoSeeItAlikeAreNamedInOneBreath() {
        assertThat(title(DANISH, 4, 5, 4, 5, 2, 5))
                .isEqualTo("Kommunen og Solgården siger, at I samarbejder. Naboer siger, at I kender hinanden.");
        assertThat(title(ENGLISH, 4, 5, 4, 5, 2, 5))
                .isEqualTo("Kommunen and Solgården say that you cooperate. Naboer says that you know each other.");
    }

    @Test
    void whereTheyStandComesBeforeWhereTheyWantToGo() {
        assertThat(difference(3, 5, 4, 3).kind()).isEqualTo(Difference.Kind.NOW);
        assertThat(difference(3, 5, 3, 3).kind()).isEqualTo(Difference.Kind.WANTED);
        assertThat(title(DANISH, 3, 5, 3, 3))
                .isEqualTo(
                        "I står samme sted. Kommunen ønsker, at I er partnere. Solgården ønsker, at I taler sammen.");
    }

    @Test
    void agreementIsSaidWarmlyAndWithoutOrange() {
        var stay = DifferenceText.of(difference(4, 4, 4, 4), views(4, 4, 4, 4), 0, DANISH);
        assertThat(stay.differs()).isFalse();
        assertThat(stay.title()).isEqualTo("Alle siger, at I samarbejder, og at det er her, I vil være");
        assertThat(title(DANISH, 3, 4, 3, 4))
                .isEqualTo("Alle siger, at I taler sammen, og at I vil til trin 4, Samarbejde");
    }

    @Test
    void oneAnswerAloneIsNoDifference() {
        assertThat(difference(3, 4).kind()).isEqualTo(Difference.Kind.ALONE);
    }

    @Test
    void thereIsAlwaysAnotherQuestionInBothLanguages() {
        for (var views : List.of(views(4, 5, 2, 5), views(3, 5, 3, 3), views(4, 4, 4, 4), views(3, 4))) {
            var difference = Difference.in(views);
            for (var t : List.of(DANISH, ENGLISH)) {
                var asked = new ArrayList<String>();
                int next = 0;
                do {
                    var text = DifferenceText.of(difference, views, next, t);
                    asked.add(text.question());
                    next = text.next();
                } while (next != 0);
                assertThat(asked)
                        .hasSize(difference.kind().questions())
                        .doesNotHaveDuplicates()
                        .noneMatch(text -> text.contains("{"));
            }
        }
    }

    private static String title(Texts t, int... steps) {
        return DifferenceText.of(difference(steps), views(steps), 0, t).title();
    }

    private static Difference difference(int... steps) {
        return Difference.in(views(steps));
    }

    /** Now and wanted for Kommunen, Solgården and Naboer, as many as are given. */
    private static List<View> views(int... steps) {
        var houses = List.of(Cast.KAREN, Cast.YUSUF, Cast.INGE);
        var views = new ArrayList<View>();
        for (int i = 0; i < steps.length / 2; i++) {
            views.add(new View(party(houses.get(i)), Together.mark(step(steps[2 * i]), "", step(steps[2 * i + 1]))));
        }
        return views;
    }

    private static Step step(int number) {
        return Step.values()[number - 1];
    }

    private static Party party(Cast person) {
        var hat = person.hat();
        return new Party(
                hat.organisation(),
                hat.name(),
                hat.shortName(),
                hat.side(),
                PartyStatus.ACTIVE,
                true,
                new ContactPerson("", "", "", "", "", "", ""),
                1);
    }
}
