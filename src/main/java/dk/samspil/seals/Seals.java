package dk.samspil.seals;

import dk.samspil.seals.Checked.Flaw;
import dk.samspil.seals.Checked.Genuine;
import dk.samspil.seals.Checked.NotGenuine;
import dk.samspil.web.Refusal;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Random;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the house's seal under finished documents, and says of any file whether it is one of them. */
@Component
public class Seals {

    /** What can be sealed can be checked, so both have the same limit: as much as one paper may take up. */
    public static final int MAX_MEGABYTES = 10;

    private static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

    private final SealRepository repository;
    private final SealKeys keys;
    private final String authority;
    private final Clock clock;
    private final Random chance;

    Seals(
            SealRepository repository,
            SealKeys keys,
            @Value("${samspil.seal.tsa}") String authority,
            Clock clock,
            Random chance) {
        this.repository = repository;
        this.keys = keys;
        this.authority = authority;
        this.clock = clock;
        this.chance = chance;
    }

    /**
     * Seals a document of ours, which stays what it was (PDF/A-2a, PDF/UA-1). A {@link Refusal} when the key is not valid today, the
     * timestamp cannot be had, or it became too large. A seal whose transaction is rolled back was never set.
     */
    @Transactional
    public Sealed seal(byte[] pdf, SealFacts facts) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var key = keys.current();
        key.requireValidAt(at);
        var timestamps = authority.isBlank() ? null : new TimestampAuthority(URI.create(authority), chance);
        var sealed = Pades.seal(pdf, key, facts.reason(), at, timestamps);
        if (sealed.length > MAX_BYTES) {
            throw new Refusal("seal", "seals.refusal.tooLarge", MAX_MEGABYTES);
        }
        var sha256 = HexFormat.of().formatHex(Fingerprint.of(sealed));
        repository.keep(
                new Seal(sha256, facts.subject(), at, timestamps != null, key.development()), key.certificate());
        return new Sealed(sealed, sha256, at, key.development());
    }

    /**
     * Genuine is what we know by its fingerprint and what bears our signature over every byte: neither a stolen key nor a row slipped
     * into the table is enough. Never throws, whatever the file is.
     */
    @Transactional(readOnly = true)
    public Checked check(byte[] file) {
        if (file.length > MAX_BYTES) {
            return new NotGenuine(Flaw.TOO_LARGE);
        }
        return repository
                .find(Fingerprint.of(file))
                .filter(kept -> PdfSignature.in(file).stream()
                        .anyMatch(signature -> signature.coversWholeFile() && signature.holdsFor(kept.certificate())))
                .<Checked>map(kept -> new Genuine(kept.seal()))
                .orElseGet(() -> new NotGenuine(new Examination(file, repository.certificates()).flaw()));
    }
}
