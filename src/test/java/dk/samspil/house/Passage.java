package dk.samspil.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a document that is made from the code, between {@code <!-- name -->} and {@code <!-- /name -->}. With
 * {@code -Dsamspil.update-docs=true} it is written anew; else it must say what the code says.
 */
record Passage(Path document, String name) {

    private static final boolean UPDATE = Boolean.getBoolean("samspil.update-docs");

    static Passage in(String document, String name) {
        return new Passage(Path.of(document), name);
    }

    void says(String made) {
        if (UPDATE) {
            write(made);
        }
        assertThat(text())
                .as("%s: run bin/test -Dsamspil.update-docs=true to write it anew", document)
                .isEqualTo(made);
    }

    private String text() {
        return found(read()).group(2).strip();
    }

    private void write(String made) {
        try {
            var text = read();
            Files.writeString(document, found(text).replaceFirst("$1" + Matcher.quoteReplacement(made) + "$3"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Matcher found(String text) {
        var passage = Pattern.compile(
                        "(<!-- %1$s -->\n+)(.*?)(\n+<!-- /%1$s -->)".formatted(Pattern.quote(name)), Pattern.DOTALL)
                .matcher(text);
        assertThat(passage.find())
                .as("%s has a passage named %s", document, name)
                .isTrue();
        return passage;
    }

    private String read() {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
