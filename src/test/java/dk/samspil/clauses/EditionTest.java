package dk.samspil.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.web.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final Edition EDITION = Edition.newest();
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}[^\\[\\]]*");

    /** What the marks of an agreement can show: paragraphs, bold, lists and small headings. */
    private static final Pattern OTHER_MARKS =
            Pattern.compile("(?m)^(#{1,2} |#{4,}|>|```|\\||\\* |\\t)|<\\w|!\\[|\\]\\(");

    @Test
    void theClausesStandInOrderWithoutAGap() {
        assertThat(danish())
                .extracting(Clause::number)
                .isEqualTo(IntStream.rangeClosed(1, 36).boxed().toList());
        assertThat(danish()).extracting(Clause::code).doesNotHaveDuplicates();
    }

    @Test
    void whatStandsTogetherStandsSideBySide() {
        var parts = danish().stream().map(Clause::part).toList();

        assertThat(parts).isSorted().doesNotContain(Part.OWN);
        assertThat(parts).contains(Part.WHO_AND_WHY, Part.MONEY, Part.HOW_LONG);
    }

    @Test
    void bothLanguagesHaveTheSameClausesWordingsAndBlanks() {
        assertThat(shapes(EDITION.in(Language.EN))).isEqualTo(shapes(danish()));
    }

    @Test
    void everythingHasAHeadingSomeHelpAndAWording() {
        assertThat(everyClause()).allSatisfy(clause -> {
            assertThat(clause.heading()).isNotBlank();
            assertThat(clause.help()).hasSizeGreaterThan(80).doesNotContain("\n");
            assertThat(clause.wordings()).isNotEmpty().extracting(Wording::key).doesNotHaveDuplicates();
            assertThat(clause.wordings())
                    .allSatisfy(wording -> assertThat(wording.text()).hasSizeGreaterThan(60));
        });
    }

    @Test
    void everyBlankIsKnownOrSaysInSmallLettersWhatToWrite() {
        assertThat(everyText().flatMap(EditionTest::blanks))
                .allMatch(blank ->
                        Blank.named(blank).isPresent() || SMALL.matcher(blank).matches());
        assertThat(everyText().map(text -> Blank.ANY.matcher(text).replaceAll("")))
                .noneMatch(text -> text.contains("[") || text.contains("]"));
    }

    @Test
    void aBlankForSeveralLinesStandsAlone() {
        assertThat(everyText())
                .allSatisfy(text -> assertThat(Arrays.stream(Blank.values())
                                .filter(Blank::alone)
                                .filter(blank -> text.contains(blank.mark())))
                        .allMatch(blank -> List.of(text.split("\n\n")).contains(blank.mark())));
    }

    @Test
    void theTextsKeepToSimpleMarks() {
        assertThat(everyText()).noneMatch(text -> OTHER_MARKS.matcher(text).find());
    }

    @Test
    void aLightAgreementIsAFewShortClauses() {
        var light = danish().stream()
                .filter(clause -> clause.kits().contains(Kit.LIGHT))
                .toList();

        assertThat(light)
                .hasSize(7)
                .allMatch(clause -> clause.suggested(Kit.LIGHT).key().equals("light"));
        assertThat(light.stream()
                        .mapToInt(clause -> clause.suggested(Kit.LIGHT).text().length())
                        .sum())
                .isLessThan(2600);
    }

    @Test
    void aPartnershipHasAllTheOthersHaveAndMore() {
        assertThat(danish()).allMatch(clause -> clause.kits().contains(Kit.PARTNERSHIP));
        assertThat(danish().stream().filter(clause -> clause.kits().contains(Kit.FULL)))
                .hasSize(25);
        assertThat(danish())
                .noneMatch(clause -> clause.suggested(Kit.PARTNERSHIP).key().equals("light"));
    }

    @Test
    void whatIsKnownIsFilledInAndTheRestStaysOpen() {
        assertThat(Blank.fill(
                        "Fra [[START]] til [[END]], hos [[navn]].",
                        Map.of(Blank.START, "1. maj $1", Blank.NOTICE, "et år")))
                .isEqualTo("Fra 1. maj $1 til [[END]], hos [[navn]].");
    }

    @Test
    void linesBrokenInTheFileAreJoined() {
        var file = ClauseFile.read("""
                # Vi mødes

                Hjælp på
                to linjer.

                ## full: Tit

                Vi mødes
                her:

                - på torvet,
                  når det er tørt
                - indenfor
                """);

        assertThat(file.heading()).isEqualTo("Vi mødes");
        assertThat(file.help()).isEqualTo("Hjælp på to linjer.");
        assertThat(file.wordings())
                .containsExactly(new Wording(
                        "full", "Tit", "Vi mødes her:\n\n- på torvet, når det er tørt\n- indenfor", null, ""));
    }

    /** What does not depend on the language. */
    private record Shape(String code, int number, DraftedBy owner, Set<Kit> kits, List<String> wordings) {}

    private static List<Shape> shapes(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> new Shape(
                        clause.code(),
                        clause.number(),
                        clause.owner(),
                        clause.kits(),
                        clause.wordings().stream().map(EditionTest::outline).toList()))
                .toList();
    }

    /** The key, and the blanks in their order; what is written by hand is only counted. */
    private static String outline(Wording wording) {
        return wording.key()
                + blanks(wording.text())
                        .map(blank -> Blank.named(blank).map(Blank::name).orElse("…"))
                        .sorted()
                        .toList();
    }

    private static Stream<String> blanks(String text) {
        return Blank.ANY.matcher(text).results().map((MatchResult blank) -> blank.group(1));
    }

    private static List<Clause> danish() {
        return EDITION.in(Language.DA);
    }

    private static Stream<Clause> everyClause() {
        return Stream.of(Language.values()).flatMap(language -> EDITION.in(language).stream());
    }

    private static Stream<String> everyText() {
        return everyClause().flatMap(clause -> clause.wordings().stream()).map(Wording::text);
    }
}
