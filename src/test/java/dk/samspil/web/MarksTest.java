package dk.samspil.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void simpleMarksBecomeParagraphsListsAndEmphasis() {
        var html = Jsoup.parse(Marks.html("""
                ### Kontakt
                Ring til **Karen** eller *Yusuf*
                på hverdage.

                - om morgenen
                - om aftenen"""));

        assertThat(html.select("h3").text()).isEqualTo("Kontakt");
        assertThat(html.select("p strong").text()).isEqualTo("Karen");
        assertThat(html.select("p em").text()).isEqualTo("Yusuf");
        assertThat(html.select("p br")).hasSize(1);
        assertThat(html.select("ul li")).hasSize(2);
    }

    @Test
    void whateverElseIsTypedIsOnlyWords() {
        var html = Marks.html("""
                <script>alert(1)</script> <b onclick=x>fed</b> [klik](javascript:alert(1)) ![billede](https://x.example/a.png)
                `kode`

                <div style="position:fixed">hele siden</div>""");

        assertThat(Jsoup.parseBodyFragment(html).select("script, b, a, img, code, div, [style], [onclick]"))
                .isEmpty();
        assertThat(html).contains("&lt;script&gt;", "klik", "billede", "kode", "hele siden");
    }

    @Test
    void whatIsToBeFilledInStandsOut() {
        var html = Jsoup.parseBodyFragment(Marks.html("Fra [[en *dato*]] til [[den <b>dag</b>]], hos [[navn]]."));

        assertThat(html.select("mark").eachText()).containsExactly("[den <b>dag</b>]", "[navn]");
        assertThat(html.select("b")).isEmpty();
    }

    @Test
    void theWordsStandAloneWhereNothingCanBeMarked() {
        assertThat(Marks.plain("Ring til **Karen**.\n\n- om *morgenen*"))
                .contains("Ring til Karen.", "om morgenen")
                .doesNotContain("*");
    }
}
