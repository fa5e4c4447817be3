package dk.samspil.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Actor;
import dk.samspil.access.Hat;
import dk.samspil.access.HelpLine;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.Role;
import dk.samspil.access.Side;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The parts that every page is made of, read as a browser and a screen reader read them. */
class PartsTest {

    private static final Messages MESSAGES = new Messages();
    private static final Hat KOMMUNEN = hat("Nørreby Kommune", Side.AUTHORITY);
    private static final Hat NABOER = hat("Naboer i Nørreby", Side.VOLUNTARY);

    @Test
    void theErrorSummaryTakesFocusAndLeadsToEachInput() {
        var page = parts(Language.DA);
        var summary = page.expectFirst("[role=alert]#problems");
        assertThat(summary.hasAttr("autofocus")).isTrue();
        assertThat(summary.attr("tabindex")).isEqualTo("-1");
        assertThat(summary.select("a").eachAttr("href")).containsExactly("#name", "#days", "#agreed");
        summary.select("a")
                .forEach(link -> assertThat(page.expectFirst(link.attr("href")).is("input"))
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void everyInputHasALabelAndIsDescribedByWhatStandsThere(Language language) {
        var page = parts(language);
        for (var input : page.select("form.form :is(input:not([type=hidden]), select, textarea)")) {
            assertThat(page.select("label[for=%s]".formatted(input.id())))
                    .as(input.id())
                    .hasSize(1);
        }
        for (var described : page.select("[aria-describedby]")) {
            for (var id : described.attr("aria-describedby").split(" ")) {
                assertThat(page.getElementById(id)).as(id).isNotNull();
            }
        }
        assertThat(page.expectFirst("#name").attr("aria-describedby")).isEqualTo("name-hint name-problem");
        assertThat(page.expectFirst("#phone").hasAttr("aria-describedby")).isFalse();
    }

    @Test
    void whatWasTypedStandsThereAgain() {
        var page = parts(Language.DA);
        assertThat(page.expectFirst("#why").text()).startsWith("Vi taler godt sammen.");
        assertThat(page.select("input[name=where][checked]").eachAttr("value")).containsExactly("3");
        assertThat(page.select("input[name=days][checked]").eachAttr("value")).containsExactly("2");
        assertThat(page.expectFirst("#place option[selected]").text()).isEqualTo("Vestermarken");
    }

    @Test
    void theStairsSayInWordsWhatTheyShow() {
        assertThat(parts(Language.DA).expectFirst("svg.stairs").attr("aria-label"))
                .isEqualTo(
                        "Trappen med fem trin. Nu: Nørreby Kommune på trin 4, Solgården på trin 3, Naboer i Nørreby på trin 2. "
                                + "Ønsket: Nørreby Kommune på trin 5, Solgården på trin 4, Naboer i Nørreby på trin 4.");
        assertThat(new Stairs(List.of()).sentence(MESSAGES.in(Language.EN)))
                .isEqualTo("The ladder with five steps. Nobody has answered yet.");
    }

    @Test
    void noMarkStandsOnTopOfAnother() {
        var crowd = PartsPage.in(MESSAGES.in(Language.DA)).crowd();
        for (var drawing : List.of(StairsDrawing.small(crowd), StairsDrawing.large(crowd))) {
            var shapes = drawing.shapes();
            assertThat(shapes).hasSize(16);
            for (var one : shapes) {
                for (var other : shapes) {
                    int apart = Math.max(Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y()));
                    assertThat(one == other || apart >= (one.size() + other.size()) / 2)
                            .as(one + " and " + other)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void onlyPartiesTwoStepsApartAreSaidToDiffer() {
        assertThat(gap(4, 3, 2)).extracting(Gap::steps).isEqualTo(2);
        assertThat(gap(4, 3)).isNull();
        assertThat(gap()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "DA, Nørreby Kommune, Nørreby Kommunes",
        "DA, Jens, Jens’",
        "DA, Felix, Felix’",
        "EN, Inge, Inge’s",
        "EN, Jens, Jens’",
        "EN, Felix, Felix’s"
    })
    void whoseSomethingIs(Language language, String name, String genitive) {
        assertThat(MESSAGES.in(language).genitive(name)).isEqualTo(genitive);
    }

    @Test
    void theHeaderSaysWhoseEyesAndWhereWeAre() {
        var page = parts(Language.DA);
        assertThat(page.expectFirst(".eyes").text()).isEqualTo("Du ser med Nørreby Kommunes øjne");
        assertThat(page.select(".hats button").eachText()).containsExactly("Nørreby Kommune", "Naboer i Nørreby");
        assertThat(page.select("form[method=post] input[name=_csrf]")).hasSameSizeAs(page.select("form[method=post]"));
        assertThat(page.select(".tab-button[aria-current=page]").eachText()).containsExactly("Alle dele");
        assertThat(page.expectFirst("footer a[hreflang=en]").attr("href")).isEqualTo("/demo/dele?trin=3&sprog=en");
    }

    @ParameterizedTest
    @EnumSource
    void nothingOnThePageBreaksTheContentSecurityPolicy(Language language) {
        var page = parts(language);
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.html()).doesNotContain("javascript:", "onclick");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    private static Document parts(Language language) {
        var frame = frame(language);
        return Jsoup.parse(
                new StaticTemplates().webParts(PartsPage.in(frame.t()), frame).render());
    }

    private static @Nullable Gap gap(int... steps) {
        return StairsDrawing.large(new Stairs(java.util.stream.IntStream.of(steps)
                        .mapToObj(step -> new Stairs.Mark(Side.VOLUNTARY, "Naboer", "Naboer", step, null))
                        .toList()))
                .gap();
    }

    static Frame frame(Language language) {
        var karen = new Actor.Person(new PersonId(new UUID(0, 1)), "Karen Holm", KOMMUNEN, List.of(KOMMUNEN, NABOER));
        var help = new HelpLine("Frivilligcenter Nørreby", "10203000", "hverdage 9–15");
        return new Frame(
                MESSAGES.in(language),
                karen,
                "/demo/dele",
                "/demo/dele?trin=3",
                null,
                "token",
                help,
                new Assets(new ResourceUrlProvider()),
                true);
    }

    private static Hat hat(String name, Side side) {
        var id = new OrganisationId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return new Hat(id, name, name, side, List.of(), Set.of(Role.COORDINATOR), null);
    }
}
