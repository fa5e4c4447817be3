package dk.samspil.seals;

import dk.samspil.database.CannotStart;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key the settings name, tried at once; else one of our own making, made when it is first needed. */
@Component
class SealKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SealKeys.class);

    private final Path folder;
    private final Clock clock;
    private final Random chance;
    private @Nullable SigningKey key;

    SealKeys(
            @Value("${samspil.seal.keystore}") String keystore,
            @Value("${samspil.seal.password}") String password,
            @Value("${samspil.seal.alias}") String alias,
            @Value("${samspil.data}") Path folder,
            Clock clock,
            Random chance) {
        this.folder = folder;
        this.clock = clock;
        this.chance = chance;
        if (keystore.isBlank()) {
            LOG.info("No SAMSPIL_SEAL_KEYSTORE: documents are sealed with a development key, and say so");
        } else {
            this.key = read(new KeyFile(Path.of(keystore), password.toCharArray()), alias);
        }
    }

    synchronized SigningKey current() {
        if (key == null) {
            key = DevelopmentKey.in(folder, clock.instant(), chance);
        }
        return key;
    }

    /** Not whether it is still valid: an old key seals nothing, but the house is open. */
    private static SigningKey read(KeyFile file, String alias) {
        try {
            return file.read(alias, false);
        } catch (NoSuchFileException e) {
            throw new CannotStart(
                    "There is no file %s with the key that seals documents.".formatted(file.path()),
                    "Give its path as SAMSPIL_SEAL_KEYSTORE, or leave that out for a development key.",
                    e);
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotStart(
                    "The key that seals documents cannot be read from %s.".formatted(file.path()),
                    "See that it is a PKCS #12 file, that SAMSPIL_SEAL_PASSWORD opens it, and that SAMSPIL_SEAL_ALIAS names an RSA or EC key in it.",
                    e);
        }
    }
}
