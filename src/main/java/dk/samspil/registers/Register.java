package dk.samspil.registers;

import dk.samspil.access.NotHere;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register (aftaleoversigt): what holds where, as far as its parties tell. For everybody. */
@Service
public class Register {

    private final EntryRepository entries;
    private final EntryQuery query;
    private final Clock clock;

    Register(EntryRepository entries, EntryQuery query, Clock clock) {
        this.entries = entries;
        this.query = query;
        this.clock = clock;
    }

    /** @param total at most {@value EntryQuery#ENOUGH} */
    public record Found(List<PublicEntry> entries, int total) {

        /** There may be more than anybody counts. */
        public boolean isPlenty() {
            return total == EntryQuery.ENOUGH;
        }
    }

    @Transactional(readOnly = true)
    public Found search(EntrySearch search) {
        return new Found(query.page(search, today()), query.count(search, today()));
    }

    /** @throws NotHere when it is not shown, no longer shown, or over */
    @Transactional(readOnly = true)
    public PublicEntry entry(UUID edition) {
        return entries.find(edition, today()).orElseThrow(NotHere::new);
    }

    LocalDate today() {
        return Today.by(clock);
    }
}
