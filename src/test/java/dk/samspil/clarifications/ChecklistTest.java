package dk.samspil.clarifications;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.samspil.SamspilModuleTest;
import dk.samspil.Town;
import dk.samspil.web.Stale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SamspilModuleTest
@Import(Town.class)
class ChecklistTest {

    @Autowired
    Checklist checklist;

    @BeforeEach
    void empty(@Autowired Town town) {
        town.clears("clarifications");
    }

    @Test
    void aTickHasANoteAndSomebodyWhoLooksAfterIt() {
        INGE.does(() -> checklist.write(ChecklistItem.ONE_PERSON, true, "Nummeret står på folderen.", "Inge", 0));

        var tick = tick(ChecklistItem.ONE_PERSON);
        assertThat(tick.says(true, "Nummeret står på folderen.", "Inge")).isTrue();
        assertThat(tick.writer()).isEqualTo("Inge Balle");
        assertThat(EVE.asks(checklist::ticks)).isEmpty();
    }

    @Test
    void whoeverSavesSecondIsTold() {
        INGE.does(() -> checklist.write(ChecklistItem.TIME, false, "Torsdag formiddag?", "", 0));

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() ->
                        JENS.does(() -> checklist.write(ChecklistItem.TIME, true, "To timer om ugen", "Jens", 0)));
        JENS.does(() -> checklist.write(ChecklistItem.TIME, true, "To timer om ugen, torsdag formiddag", "Jens", 1));
        assertThat(tick(ChecklistItem.TIME).version()).isEqualTo(2);
    }

    @Test
    void thereIsAsMuchToLookAtInwardAsOutward() {
        assertThat(ChecklistItem.inward()).hasSize(7);
        assertThat(ChecklistItem.outward()).hasSize(7);
    }

    private Tick tick(ChecklistItem item) {
        return Objects.requireNonNull(JENS.asks(checklist::ticks).get(item));
    }
}
