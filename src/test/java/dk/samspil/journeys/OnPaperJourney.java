package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.samspil.journeys.Street.Comers;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What hangs on the wall. */
@SamspilJourney
class OnPaperJourney {

    @Test
    void aCollaborationFitsOnOneSheet(Comers comers) throws IOException {
        var karen = comers.signedIn("Karen Holm").open("/samarbejder").follow("Demensindsatsen i Nørreby");
        try (var sheet = Loader.loadPDF(
                karen.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)))) {
            assertThat(sheet.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(sheet).replace('\u00A0', ' '))
                    .contains("Inge Balle", "10 20 30 61", "Hvad har vi aftalt?");
        }
    }
}
