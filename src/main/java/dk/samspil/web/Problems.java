package dk.samspil.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What is wrong with a form, field by field, in the reader's language. Each says what happened and what to do.
 *
 * @param fields the form's, in whose order the problems are said; what belongs to none of them comes last
 */
public record Problems(List<Problem> all, List<String> fields) {

    /** {@code field} is the input's name, and the anchor that the error summary leads to. */
    public record Problem(String field, String text) {}

    /** As they come. */
    public Problems(List<Problem> all) {
        this(all, List.of());
    }

    public static Problems none() {
        return new Problems(List.of());
    }

    /** The constraints of a form record, in the order of its fields; their messages are keys of texts. */
    public static Problems of(BindingResult binding, Texts t) {
        var fields = fieldsOf(binding.getTarget());
        var all = binding.getFieldErrors().stream().map(error -> new Problem(error.getField(), text(error, t)));
        return new Problems(inOrder(all, fields), fields);
    }

    private static List<String> fieldsOf(@Nullable Object form) {
        return form instanceof Record
                ? Arrays.stream(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }

    /** One more, found by the desk rather than by a constraint. */
    public Problems and(String field, String text) {
        return new Problems(inOrder(Stream.concat(all.stream(), Stream.of(new Problem(field, text))), fields), fields);
    }

    private static List<Problem> inOrder(Stream<Problem> problems, List<String> fields) {
        return problems.sorted(Comparator.comparingInt(
                        problem -> fields.contains(problem.field()) ? fields.indexOf(problem.field()) : fields.size()))
                .toList();
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public Optional<String> of(String field) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst();
    }

    private static String text(FieldError error, Texts t) {
        if (error.isBindingFailure()) {
            return t.get("web.problem.unreadable");
        }
        var key = error.getDefaultMessage();
        return key == null ? t.get("web.problem.unreadable") : t.get(key, argumentsOf(error));
    }

    /** {@code max} and {@code length} by name, so that a text can say both how much there is and how much there may be. */
    private static Map<String, Object> argumentsOf(FieldError error) {
        var arguments = new HashMap<String, Object>();
        arguments.put("length", lengthOf(error.getRejectedValue()));
        if (error.contains(jakarta.validation.ConstraintViolation.class)) {
            arguments.putAll(error.unwrap(jakarta.validation.ConstraintViolation.class)
                    .getConstraintDescriptor()
                    .getAttributes());
        }
        return arguments;
    }

    private static int lengthOf(@Nullable Object value) {
        return value == null ? 0 : value.toString().length();
    }
}
