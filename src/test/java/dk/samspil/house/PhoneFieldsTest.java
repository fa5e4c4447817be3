package dk.samspil.house;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.web.Phone;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

/** No form saves a telephone number that cannot be dialled. */
class PhoneFieldsTest {

    @Test
    void everyFormThatAsksForANumberChecksIt() {
        assertThat(forms().flatMap(PhoneFieldsTest::numbers)).hasSizeGreaterThan(10);
        assertThat(forms().flatMap(PhoneFieldsTest::uncheckedNumbers)).isEmpty();
    }

    @Test
    void aFormThatTakesAnythingIsFound() {
        assertThat(uncheckedNumbers(ViolatorForm.class))
                .extracting(RecordComponent::getName)
                .containsExactly("homePhone");
    }

    record ViolatorForm(String name, @Phone String phone, String homePhone, String phoneHours) {}

    private static Stream<Class<?>> forms() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(
                (read, factory) -> read.getClassMetadata().getClassName().endsWith("Form")
                        && Record.class.getName().equals(read.getClassMetadata().getSuperClassName())
                        && !read.getClassMetadata().hasEnclosingClass());
        return scanner.findCandidateComponents("dk.samspil").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
    }

    private static Stream<RecordComponent> uncheckedNumbers(Class<?> form) {
        return numbers(form).filter(number -> !number.isAnnotationPresent(Phone.class));
    }

    private static Stream<RecordComponent> numbers(Class<?> form) {
        return Stream.of(form.getRecordComponents())
                .filter(component -> component.getName().matches("(?i).*phone"));
    }
}
