package dk.samspil.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ReopenedTest {

    private static final String WORDING = "Vi er:\n\n[[PARTIES]]\n\nVi mødes [[hvor tit]] fra [[START]].";

    @Test
    void whatWasFilledInOpensAgainAndWhatWasWrittenByHandIsKept() {
        assertThat(opened(WORDING, "Vi er:\n\n- Kommunen\n- Naboer\n\nVi mødes hver uge fra [[START]]."))
                .contains("Vi er:\n\n[[PARTIES]]\n\nVi mødes hver uge fra [[START]].");
        assertThat(opened("[[PARTIES]]", "Kommunen")).contains("[[PARTIES]]");
        assertThat(opened("Vi mødes.", "Vi mødes.")).contains("Vi mødes.");
    }

    @Test
    void whatWasPutDifferentlyIsNotMistakenForIt() {
        assertThat(opened(WORDING, "Her er vi: Kommunen.")).isEmpty();
        assertThat(opened("Vi mødes.", "Vi mødes. Og ringer.")).isEmpty();
        assertThat(opened("Fra [[START]] af.", "Fra i dag af. Og så.")).isEmpty();
        assertThat(opened("A [[x]] B [[y]] B", "A 1 B")).isEmpty();
    }

    private static Optional<String> opened(String wording, String text) {
        return Reopened.of(wording, text, UnaryOperator.identity());
    }
}
