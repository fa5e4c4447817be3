package dk.samspil.clauses;

import dk.samspil.web.Language;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A wording as it is typed. {@code clause} is empty for a clause of one's own, and {@code language} is the tag. */
public record VariantForm(
        String clause,
        String language,
        @Line String heading,

        @Required(message = "clauses.problem.name") @Line String name,

        @Required(message = "clauses.problem.text") @Prose(max = LONGEST)
        String text) {

    static final int LONGEST = 12_000;

    public VariantForm {
        clause = Objects.requireNonNullElse(clause, "");
        language = Objects.requireNonNullElse(language, "");
        heading = Objects.requireNonNullElse(heading, "");
        name = Objects.requireNonNullElse(name, "");
        text = Objects.requireNonNullElse(text, "");
    }

    static VariantForm blank(@Nullable String clause, Language language) {
        return new VariantForm(Objects.requireNonNullElse(clause, ""), language.tag(), "", "", "");
    }

    static VariantForm of(VariantText text) {
        return new VariantForm(
                Objects.requireNonNullElse(text.clause(), ""),
                text.language().tag(),
                text.heading(),
                text.name(),
                text.text());
    }

    VariantText typed() {
        return new VariantText(
                Typed.orNull(clause),
                Language.of(language),
                clause.isBlank() ? heading.strip() : "",
                name.strip(),
                text.strip());
    }
}
