package dk.samspil.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CvrTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10000009",
                "10 00 00 09",
                " 1000 0009 ",
                "DK10000009",
                "dk 10 00 00 09",
                "10\u00a000\u00a000\u00a009"
            })
    void isReadHoweverPeopleWriteIt(String written) {
        assertThat(Cvr.parse(written)).map(Cvr::digits).hasValue("10000009");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10000008", "10000090", "01000009", "1000000", "100000099", "", "Naboer i Nørreby", "SE10000009"
            })
    void isRefusedWhenItCannotBeOne(String written) {
        assertThat(Cvr.parse(written)).isEmpty();
    }

    @Test
    void noticesTwoDigitsThatChangedPlaces() {
        assertThat(Cvr.parse("12345674")).isPresent();
        assertThat(Cvr.parse("12354674")).isEmpty();
    }

    @Test
    void isShownInPairs() {
        assertThat(new Cvr("12345674")).hasToString("12 34 56 74");
    }

    @Test
    void cannotBeMadeWrong() {
        assertThatThrownBy(() -> new Cvr("12345678")).isInstanceOf(IllegalArgumentException.class);
    }
}
