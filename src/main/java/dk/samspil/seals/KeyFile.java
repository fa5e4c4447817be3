package dk.samspil.seals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A PKCS #12 file with a key and its certificates. */
record KeyFile(Path path, char[] password) {

    /** {@code alias} names the key; blank is for a file with only one. */
    SigningKey read(String alias, boolean development) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(path)) {
            store.load(in, password);
        }
        var name = alias.isBlank() ? onlyKeyOf(store) : alias;
        if (!(store.getKey(name, password) instanceof PrivateKey key)) {
            throw new GeneralSecurityException("No key is called '%s'".formatted(name));
        }
        var signing = new SigningKey(key, certificates(store, name), development);
        signing.sign(new byte[0]);
        return signing;
    }

    private static String onlyKeyOf(KeyStore store) throws GeneralSecurityException {
        var names = Collections.list(store.aliases());
        if (names.size() != 1) {
            throw new GeneralSecurityException("It holds %d keys, and none was named".formatted(names.size()));
        }
        return names.getFirst();
    }

    private static List<X509Certificate> certificates(KeyStore store, String name) throws GeneralSecurityException {
        return Arrays.stream(store.getCertificateChain(name))
                .map(X509Certificate.class::cast)
                .toList();
    }
}
