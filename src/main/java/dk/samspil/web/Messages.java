package dk.samspil.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All texts of all rooms, from {@code messages/<module>_da.properties} and {@code _en}; ICU message formats. */
@Component
public class Messages {

    private final Catalogue danish = Catalogue.of(Language.DA);
    private final Catalogue english = Catalogue.of(Language.EN);

    /** The texts in a language, as the pages and the mails use them. */
    public Texts in(Language language) {
        return new Texts(language, this);
    }

    boolean has(Language language, String key) {
        return catalogue(language).patterns.containsKey(key);
    }

    String format(Language language, String key, Object... arguments) {
        return catalogue(language).format(key, arguments);
    }

    private Catalogue catalogue(Language language) {
        return switch (language) {
            case DA -> danish;
            case EN -> english;
        };
    }

    private record Catalogue(Language language, Map<String, String> patterns, Map<String, MessageFormat> formats) {

        static Catalogue of(Language language) {
            return new Catalogue(
                    language,
                    load("classpath*:messages/*_%s.properties".formatted(language.tag())),
                    new ConcurrentHashMap<>());
        }

        String format(String key, Object... arguments) {
            var pattern = patterns.get(key);
            if (pattern == null) {
                throw new IllegalArgumentException("No text for %s in %s".formatted(key, language));
            }
            if (arguments.length == 0) {
                return pattern;
            }
            // A format is not thread-safe; cloning one is far cheaper than parsing its pattern.
            var format =
                    (MessageFormat) formats.computeIfAbsent(key, k -> new MessageFormat(pattern, language.locale()))
                            .clone();
            // Named arguments come as one map, numbered ones as they are.
            return format.format(arguments.length == 1 && arguments[0] instanceof Map<?, ?> named ? named : arguments);
        }
    }

    private static Map<String, String> load(String files) {
        var all = new HashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(files)) {
                var texts = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
                texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}
