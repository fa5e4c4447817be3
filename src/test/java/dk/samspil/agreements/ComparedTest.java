package dk.samspil.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComparedTest {

    @Test
    void wordsThatWentAndCameStandInTheirPlace() {
        var compared = Compared.of(
                section("Vi mødes fire gange om året."), section("Vi mødes to gange om året og ringer ellers."));

        assertThat(compared.kind()).isEqualTo(TextChange.CHANGED);
        assertThat(compared.pieces())
                .extracting(Compared.Piece::kind, Compared.Piece::words)
                .contains(tuple(TextChange.GONE, "fire"), tuple(TextChange.NEW, "to"));
        assertThat(without(compared, TextChange.GONE)).isEqualTo("Vi mødes to gange om året og ringer ellers.");
        assertThat(without(compared, TextChange.NEW)).isEqualTo("Vi mødes fire gange om året.");
    }

    @Test
    void aClauseIsNewGoneOrTheSame() {
        assertThat(Compared.of(null, section("Nyt.")).kind()).isEqualTo(TextChange.NEW);
        assertThat(Compared.gone(section("Gammelt.")).kind()).isEqualTo(TextChange.GONE);
        assertThat(Compared.of(section("Ens."), section("Ens.")).kind()).isEqualTo(TextChange.SAME);
    }

    private static String without(Compared compared, TextChange kind) {
        return compared.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(Compared.Piece::words)
                .reduce("", String::concat);
    }

    private static Section section(String words) {
        return new Section(
                UUID.randomUUID(),
                new EditionId(UUID.randomUUID()),
                1,
                null,
                null,
                "Sådan mødes vi",
                words,
                null,
                false,
                null,
                "",
                null,
                1,
                List.of());
    }
}
