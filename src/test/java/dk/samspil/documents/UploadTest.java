package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;

class UploadTest {

    static final byte[] PDF = "%PDF-1.7 Referat fra bestyrelsesmøde".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({"255044462d312e37, PDF", "89504e470d0a1a0a00, PNG", "ffd8ffe000104a464946, JPEG"})
    void itsKindIsToldByItsFirstBytes(String beginning, FileKind kind) {
        assertThat(upload("fil", HexFormat.of().parseHex(beginning)).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ, et program", "<svg onload='alert(1)'/>", "<html>%PDF-", "PK", "%PDF"})
    void whatIsNoPaperIsRefusedWhateverItsName(String content) {
        assertThatThrownBy(() -> upload("referat.pdf", content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessage("documents.refusal.kind");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> upload("referat.pdf", new byte[0])).hasMessage("documents.refusal.empty");
    }

    @Test
    void tenMegabytesAreKeptAndNotOneByteMore() {
        var limit = Arrays.copyOf(PDF, 10 * 1024 * 1024);
        assertThat(upload("scan.pdf", limit).content()).hasSize(limit.length);
        assertThatThrownBy(() -> upload("scan.pdf", Arrays.copyOf(PDF, limit.length + 1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("scan"))
                .hasMessage("documents.refusal.tooLarge");
    }

    @ParameterizedTest
    @CsvSource({
        "Referat.PDF, Referat.PDF",
        "C:\\Users\\Karen\\Referat.pdf, Referat.pdf",
        "../../etc/passwd, passwd.pdf",
        "faktura.exe, faktura.exe.pdf",
        "Ærø årsmøde.pdf, Ærø årsmøde.pdf"
    })
    void itsNameIsTidiedAndItsEndingTellsTheTruth(String sent, String kept) {
        assertThat(upload(sent, PDF).name()).isEqualTo(kept);
    }

    @Test
    void invisibleCharactersInANameAreDropped() {
        assertThat(upload("refe\u202erat\r\n.pdf", PDF).name()).isEqualTo("referat.pdf");
    }

    /** Minutes of a board's meeting, for the tests of what becomes of them. */
    static Upload referat() {
        return upload("Referat.pdf", PDF);
    }

    private static Upload upload(String name, byte[] content) {
        return Upload.of("scan", new MockMultipartFile("scan", name, "application/pdf", content));
    }
}
