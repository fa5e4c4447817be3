package dk.samspil.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;

class WhereaboutsTest {

    @ParameterizedTest
    @CsvSource({
        "'', /aftaleoversigt",
        "q=ture, /aftaleoversigt?q=ture",
        "sprog=en, /aftaleoversigt",
        "genbrug=ja&sprog=en&q=t%C3%B8j, /aftaleoversigt?genbrug=ja&q=t%C3%B8j"
    })
    void aPageThatIsReadKeepsItsQueryButNotTheLanguage(String query, String address) {
        var request = new MockHttpServletRequest("GET", "/aftaleoversigt");
        request.setQueryString(query);
        assertThat(Whereabouts.of(request)).isEqualTo(address);
    }

    @Test
    void aRefusedFormKnowsThePageItStoodOn() {
        assertThat(Whereabouts.of(form("/forpligtelser/ny?afsnit=1"))).isEqualTo("/forpligtelser/ny?afsnit=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "/\\example.org",
                "/\t/example.org",
                "javascript:alert(1)",
                ""
            })
    void noOtherSiteIsWaitingBehindAForm(String planted) {
        assertThat(Whereabouts.of(form(planted))).isEqualTo("/forpligtelser");
    }

    @Test
    void aFileNobodyHasReadIsLeftUnread() {
        var request = form("/samarbejder");
        request.setContentType(MediaType.MULTIPART_FORM_DATA_VALUE + "; boundary=x");
        assertThat(Whereabouts.of(request)).isEqualTo("/forpligtelser");
    }

    private static MockHttpServletRequest form(String carried) {
        var request = new MockHttpServletRequest("POST", "/forpligtelser");
        request.setParameter(Whereabouts.FIELD, carried);
        return request;
    }
}
