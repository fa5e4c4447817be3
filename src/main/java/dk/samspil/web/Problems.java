package dk.samspil.web;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** What is wrong with a form, field by field, in the reader's language. Each says what happened and what to do. */
public record Problems(List<Problem> all) {

    /** {@code field} is the input's name, and the anchor that the error summary leads to. */
    public record Problem(String field, String text) {}

    public static Problems none() {
        return new Problems(List.of());
    }

    /** The constraints of a form record, in the order of its fields; their messages are keys of texts. */
    public static Problems of(BindingResult binding, Texts t) {
        var fields = fieldsOf(binding.getTarget());
        return new Problems(binding.getFieldErrors().stream()
                .sorted(Comparator.comparingInt(error -> fields.indexOf(error.getField())))
                .map(error -> new Problem(error.getField(), text(error, t)))
                .toList());
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
        var more = new ArrayList<>(all);
        more.add(new Problem(field, text));
        return new Problems(List.copyOf(more));
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
