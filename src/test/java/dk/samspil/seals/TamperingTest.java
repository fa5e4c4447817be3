package dk.samspil.seals;

import static dk.samspil.Cast.KAREN;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Actor;
import dk.samspil.seals.Checked.Flaw;
import dk.samspil.seals.Checked.NotGenuine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@SamspilModuleTest
class TamperingTest {

    private static final Random CHANCE = new Random(7);

    @Autowired
    Seals seals;

    byte[] sealed;

    @BeforeEach
    void before() {
        sealed = KAREN.asks(() -> seals.seal(Paper.agreement(), new SealFacts("Underskrevet", "aftale 7")))
                .pdf();
    }

    @Test
    void oneChangedByteIsSeenWhereverItIs() {
        int seenAsChanged = 0;
        int tried = 0;
        for (int at = 0; at < sealed.length; at += 97) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            var checked = check(changed);
            assertThat(checked).as("byte %d", at).isInstanceOf(NotGenuine.class);
            tried++;
            seenAsChanged += checked.equals(new NotGenuine(Flaw.CHANGED)) ? 1 : 0;
        }
        assertThat(seenAsChanged).isGreaterThan(tried * 9 / 10);
    }

    @Test
    void whatIsChangedIsCalledChangedEvenInTheFillingOfTheSeal() {
        var filling = new String(sealed, ISO_8859_1).lastIndexOf("00000000");
        var changed = sealed.clone();
        changed[filling] = '1';

        assertThat(check(changed)).isEqualTo(new NotGenuine(Flaw.CHANGED));
    }

    @Test
    void aPageAddedOnTopIsSeen() throws IOException {
        var appended = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(sealed)) {
            var page = document.getPage(0);
            page.setRotation(90);
            page.getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(appended);
        }
        assertThat(appended.size()).isGreaterThan(sealed.length);
        assertThat(Arrays.copyOf(appended.toByteArray(), sealed.length)).isEqualTo(sealed);

        assertThat(check(appended.toByteArray())).isEqualTo(new NotGenuine(Flaw.CHANGED));
    }

    @Test
    void oneByteMoreIsSeen() {
        assertThat(check(Arrays.copyOf(sealed, sealed.length + 1))).isEqualTo(new NotGenuine(Flaw.CHANGED));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
    void aFileThatEndsTooEarlyIsNotWhole(double share) {
        assertThat(check(Arrays.copyOf(sealed, (int) (sealed.length * share)))).isEqualTo(new NotGenuine(Flaw.DAMAGED));
    }

    @Test
    void aLockedFileIsNotOurs() throws IOException {
        var locked = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(Paper.agreement())) {
            document.protect(new StandardProtectionPolicy("ejer", "laeser", new AccessPermission()));
            document.save(locked);
        }
        assertThat(check(locked.toByteArray())).isEqualTo(new NotGenuine(Flaw.ENCRYPTED));
    }

    @Test
    void aForgerWithOurNameIsNotUs(@TempDir Path elsewhere) {
        var forged = Pades.seal(Paper.agreement(), forger(elsewhere), "Underskrevet", TestClock.START, null);

        assertThat(check(forged)).isEqualTo(new NotGenuine(Flaw.NOT_OURS));
    }

    @Test
    void aForgersSealOnTopOfOursIsSeen(@TempDir Path elsewhere) {
        var forged = Pades.seal(Paper.agreement(), forger(elsewhere), "Underskrevet", TestClock.START, null);
        var both = new ByteArrayOutputStream();
        both.writeBytes(sealed);
        both.writeBytes(forged);

        assertThat(check(both.toByteArray())).isEqualTo(new NotGenuine(Flaw.CHANGED));
    }

    @Test
    void whatIsNoPdfIsSaidToBeNone() {
        assertThat(check(new byte[0])).isEqualTo(new NotGenuine(Flaw.NOT_A_PDF));
        assertThat(check("Aftale".getBytes(ISO_8859_1))).isEqualTo(new NotGenuine(Flaw.NOT_A_PDF));
        assertThat(check("%PDF-".getBytes(ISO_8859_1))).isEqualTo(new NotGenuine(Flaw.DAMAGED));
        assertThat(check(new byte[10 * 1024 * 1024 + 1])).isEqualTo(new NotGenuine(Flaw.TOO_LARGE));
    }

    @Test
    void anUnsealedDocumentIsSaidToBeThat() {
        assertThat(check(Paper.agreement())).isEqualTo(new NotGenuine(Flaw.UNSEALED));
    }

    @Test
    @Timeout(10)
    void aFileMadeToBlowUpIsNeverUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new DeflaterOutputStream(packed)) {
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        var bomb = new ByteArrayOutputStream();
        bomb.writeBytes("%%PDF-1.7\n1 0 obj <</Type /ObjStm /N 1 /First 9 /Filter /FlateDecode /Length %d>> stream\n"
                .formatted(packed.size())
                .getBytes(ISO_8859_1));
        bomb.writeBytes(packed.toByteArray());
        bomb.writeBytes("\nendstream endobj\nstartxref\n0\n%%EOF".getBytes(ISO_8859_1));

        assertThat(check(bomb.toByteArray())).isEqualTo(new NotGenuine(Flaw.UNSEALED));
    }

    @Test
    @Timeout(5)
    void aFileFullOfFalseSignaturesIsAnsweredSoon() {
        var falseOnes = "/ByteRange [0 10 200000 9]".repeat(300_000);
        assertThat(check(("%PDF-1.7 " + falseOnes + " %%EOF").getBytes(ISO_8859_1)))
                .isEqualTo(new NotGenuine(Flaw.UNSEALED));
    }

    @Test
    void noiseIsAnswered() throws IOException {
        for (int i = 0; i < 200; i++) {
            var noise = sealed.clone();
            for (int byteOfNoise = 0; byteOfNoise < 2000; byteOfNoise++) {
                noise[CHANCE.nextInt(noise.length)] = (byte) CHANCE.nextInt();
            }
            assertThat(check(noise)).isInstanceOf(NotGenuine.class);
        }
        try (var empty = new PDDocument()) {
            var saved = new ByteArrayOutputStream();
            empty.save(saved);
            assertThat(check(saved.toByteArray())).isEqualTo(new NotGenuine(Flaw.UNSEALED));
        }
    }

    private static SigningKey forger(Path folder) {
        return DevelopmentKey.in(folder, TestClock.START, CHANCE);
    }

    private Checked check(byte[] file) {
        return new Actor.Visitor().call(() -> seals.check(file));
    }
}
