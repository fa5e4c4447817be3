package dk.samspil.front;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What an organisation writes about itself stands in one place, and each page leads back there. */
@SamspilTest
@Import({Town.class, Doors.class})
class OwnPagesTest {

    @Autowired
    Doors doors;

    @Test
    void aMunicipalityFindsItsServiceCheck() {
        assertThat(ownPages(KAREN).select("a").eachAttr("href"))
                .contains("/afklaring", "/tjekliste", "/servicetjek", "/tilbud");
    }

    @Test
    void anAssociationHasNone() {
        assertThat(ownPages(INGE).select("a").eachAttr("href"))
                .contains("/afklaring", "/tjekliste", "/tilbud")
                .doesNotContain("/servicetjek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/afklaring", "/tjekliste", "/servicetjek", "/tilbud"})
    void eachLeadsBackToWhereTheyStandTogether(String path) {
        assertThat(page(doors.look(KAREN, path)).select(".breadcrumbs a").eachAttr("href"))
                .containsExactly("/min-side#egne-sider");
    }

    private Element ownPages(Cast who) {
        return page(doors.look(who, "/min-side")).expectFirst("section[aria-labelledby=egne-sider]");
    }
}
