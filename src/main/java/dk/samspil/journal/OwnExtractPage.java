package dk.samspil.journal;

import dk.samspil.access.PersonId;
import dk.samspil.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done with one's own data: when, what for, and by which organisation. Who it was there, is not told. */
public record OwnExtractPage(List<Row> rows, @Nullable String older) {

    public record Row(String day, String time, String what, String why, String organisation) {}

    static OwnExtractPage of(JournalReader.Lines lines, PersonId reader, Texts t) {
        var shown = lines.entries().stream().limit(JournalQuery.LIMIT - 1).toList();
        return new OwnExtractPage(
                shown.stream().map(entry -> row(entry, lines, reader, t)).toList(),
                shown.size() < lines.entries().size()
                        ? "/dine-data?efter=" + shown.getLast().id()
                        : null);
    }

    private static Row row(Entry entry, JournalReader.Lines lines, PersonId reader, Texts t) {
        var texts = new JournalTexts(t);
        var organisation =
                entry.organisation() == null ? null : lines.organisations().get(entry.organisation());
        var nobody = t.get(reader.equals(entry.person()) ? "journal.yourself" : "journal.nobody");
        return new Row(
                t.date(entry.at()),
                t.time(entry.at()),
                texts.own(entry, reader),
                texts.purpose(entry),
                organisation == null ? nobody : organisation);
    }
}
