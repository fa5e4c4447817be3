package dk.samspil.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Which lines of the journal to read: a day, a kind, and those before the last one seen. */
record JournalForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate dag,

        @Nullable EntryKind slags,
        @Nullable UUID efter) {}
