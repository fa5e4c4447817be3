package dk.samspil.web;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One line of text: a name, a title, a phone number. At most 200 characters. */
@Size(max = 200) @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Line {

    @OverridesAttribute(constraint = Size.class, name = "max")
    int max() default 200;

    String message() default "web.problem.tooLong";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
