package dk.samspil.journal;

import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What was done for an organisation: who, what, why and when; a page at a time. */
public record JournalPage(
        Field day,
        Field kind,
        List<Option> kinds,
        List<Row> rows,
        @Nullable String older,
        Problems problems) {

    public record Row(String day, String time, String who, String what, String why) {}

    static JournalPage of(JournalForm form, JournalReader.Lines lines, Problems problems, Texts t) {
        var fields = new Fields(t, "journal", problems);
        var shown = lines.entries().stream().limit(JournalQuery.LIMIT - 1).toList();
        return new JournalPage(
                fields.of("dag", form.dag()),
                fields.of("slags", form.slags()),
                Option.of(t, EntryKind.values()),
                shown.stream().map(entry -> row(entry, lines, t)).toList(),
                shown.size() < lines.entries().size() ? older(form, shown.getLast()) : null,
                problems);
    }

    private static Row row(Entry entry, JournalReader.Lines lines, Texts t) {
        var texts = new JournalTexts(t);
        var name = entry.person() == null ? null : lines.people().get(entry.person());
        return new Row(
                t.date(entry.at()),
                t.time(entry.at()),
                name == null ? t.of(entry.actor()) : signed(name, entry, lines),
                texts.what(entry),
                texts.purpose(entry));
    }

    private static String signed(String name, Entry entry, JournalReader.Lines lines) {
        var from = entry.actingFrom() == null ? null : lines.organisations().get(entry.actingFrom());
        return from == null ? name : name + ", " + from;
    }

    private static String older(JournalForm form, Entry last) {
        return UriComponentsBuilder.fromPath("/journal")
                .queryParam("dag", form.dag())
                .queryParam("slags", form.slags() == null ? "" : form.slags())
                .queryParam("efter", last.id())
                .encode()
                .toUriString();
    }
}
