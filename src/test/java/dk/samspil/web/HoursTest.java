package dk.samspil.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hverdage kl. 9-15 | weekdays at 9-15",
                "Tirsdag og torsdag 17–20 | Tuesday and Thursday 17–20",
                "hverdage og efter aftale | hverdage og efter aftale"
            })
    void theWordsWeKnowAreReadInEnglish(String written, String read) {
        assertThat(new Messages().in(Language.EN).hours(written)).isEqualTo(read);
        assertThat(new Messages().in(Language.DA).hours(written)).isEqualTo(written);
    }
}
