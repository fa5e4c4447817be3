package dk.samspil.journal;

import dk.samspil.access.PersonId;
import dk.samspil.web.Texts;

/** What the journal's keys say. One that has no text any more still tells that something was done. */
record JournalTexts(Texts t) {

    String what(Entry entry) {
        return what(entry.what());
    }

    String what(String done) {
        var key = "journal.what." + done;
        return t.has(key) ? t.get(key) : t.get("journal.unknown", done);
    }

    /** What somebody did themself is told as theirs, where there is a text for it. */
    String own(Entry entry, PersonId reader) {
        var key = "journal.mine." + entry.what();
        return reader.equals(entry.person()) && t.has(key) ? t.get(key) : what(entry);
    }

    String purpose(Entry entry) {
        var key = "journal.purpose." + entry.purpose();
        return t.has(key) ? t.get(key) : t.get("journal.purpose");
    }
}
