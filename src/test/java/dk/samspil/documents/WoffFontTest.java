package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WoffFontTest {

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "SemiBold", "Italic"})
    void unpacksToAFontThatKnowsDanishLetters(String cut) throws IOException {
        byte[] woff;
        try (var in = WoffFontTest.class.getResourceAsStream("/fonts/IBMPlexSans-" + cut + ".woff")) {
            woff = Objects.requireNonNull(in).readAllBytes();
        }
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(WoffFont.unpack(woff)))) {
            assertThat(font.getName()).startsWith("IBMPlexSans");
            assertThat(font.getUnicodeCmapLookup().getGlyphId('æ')).isPositive();
            assertThat(font.getUnicodeCmapLookup().getGlyphId('Å')).isPositive();
        }
    }

    @Test
    void refusesWhatIsNoFont() {
        assertThatThrownBy(() -> WoffFont.unpack(new byte[100])).isInstanceOf(IllegalArgumentException.class);
    }
}
