package dk.samspil.journal;

import dk.samspil.web.Texts;

/** What the journal's keys say. One that has no text any more still tells that something was done. */
record JournalTexts(Texts t) {

    String what(Entry entry) {
        var key = "journal.what." + entry.what();
        return t.has(key) ? t.get(key) : t.get("journal.unknown", entry.what());
    }

    String purpose(Entry entry) {
        var key = "journal.purpose." + entry.purpose();
        return t.has(key) ? t.get(key) : t.get("journal.purpose");
    }
}
