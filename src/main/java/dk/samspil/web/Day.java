package dk.samspil.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A day, or nothing yet; {@link TypedDay} reads it. */
@Constraint(validatedBy = TypedDay.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Day {

    String message() default "web.problem.day";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
