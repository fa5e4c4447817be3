package dk.samspil.web;

import java.util.Locale;

/** Danish first, English complete. */
public enum Language {
    DA(Locale.forLanguageTag("da-DK")),
    EN(Locale.forLanguageTag("en-GB"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** For {@code lang} attributes and the {@code sprog} parameter: "da", "en". */
    public String tag() {
        return locale.getLanguage();
    }

    public Language other() {
        return this == DA ? EN : DA;
    }

    /** Danish for anything that is not plainly English. */
    public static Language of(@org.jspecify.annotations.Nullable String tag) {
        return tag != null && tag.startsWith("en") ? EN : DA;
    }
}
