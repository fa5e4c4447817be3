package dk.samspil.agreements;

import dk.samspil.collaborations.RoomHead;
import java.time.LocalDate;
import java.util.List;

/** An edition to read as it would be printed. */
public record AgreementTextPage(RoomHead head, AgreementDocumentPage document, LocalDate today) {

    public Agreement agreement() {
        return document.agreement();
    }

    public List<Annex.Text> text() {
        return document.text();
    }

    public String path() {
        return agreement().path() + "/udgaver/" + document.edition().id();
    }
}
