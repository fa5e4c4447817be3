package dk.samspil.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All texts of all rooms, from {@code messages/<module>_da.properties} and {@code _en}; ICU message formats. */
@Component
public class Messages {

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);

    Messages() {
        for (var language : Language.values()) {
            patterns.put(language, load("classpath*:messages/*_%s.properties".formatted(language.tag())));
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    /** The texts in a language, as the pages and the mails use them. */
    public Texts in(Language language) {
        return new Texts(language, this);
    }

    boolean has(Language language, String key) {
        return patterns.get(language).containsKey(key);
    }

    String format(Language language, String key, Object... arguments) {
        var pattern = patterns.get(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for %s in %s".formatted(key, language));
        }
        if (arguments.length == 0) {
            return pattern;
        }
        // A format is not thread-safe; cloning one is far cheaper than parsing its pattern.
        var format = (MessageFormat) formats.get(language)
                .computeIfAbsent(key, k -> new MessageFormat(pattern, language.locale()))
                .clone();
        return format.format(arguments);
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
