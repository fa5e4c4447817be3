package dk.samspil.sixanswers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final Cast[] PARTIES = {Cast.KAREN, Cast.YUSUF, Cast.INGE};

    @Test
    void yesAndNoAreFurthestApart() {
        assertThat(distance(View.YES, View.PARTLY, View.NO)).isEqualTo(2);
        assertThat(distance(View.YES, View.PARTLY, View.PARTLY)).isEqualTo(1);
        assertThat(distance(View.NO, View.NO, View.NO)).isZero();
    }

    @Test
    void oneWhoDoesNotKnowSeesItDifferentlyFromOneWhoDoes() {
        assertThat(distance(View.NO, View.UNSURE, View.NO)).isEqualTo(1);
        assertThat(distance(View.UNSURE, View.UNSURE, View.UNSURE)).isZero();
    }

    private static int distance(View... views) {
        var answers = IntStream.range(0, views.length)
                .mapToObj(i -> new SixAnswer(PARTIES[i].organisation(), Question.ANCHORING, views[i], "", 1))
                .toList();
        return Differences.of(answers).all().getFirst().distance();
    }
}
