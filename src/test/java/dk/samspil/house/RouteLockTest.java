package dk.samspil.house;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.ByLink;
import dk.samspil.access.Needs;
import dk.samspil.access.Open;
import dk.samspil.access.Permission;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every door has exactly one plate: its own, else its controller's. */
class RouteLockTest {

    @Test
    void everyDoorSaysWhoMayEnter() {
        assertThat(controllers().flatMap(RouteLockTest::doorsWithoutOnePlate)).isEmpty();
    }

    @Test
    void aDoorWithoutAPlateOrWithTwoIsFound() {
        assertThat(doorsWithoutOnePlate(Violator.class))
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("unmarked", "markedTwice");
    }

    static class Violator {

        @GetMapping
        void unmarked() {}

        @GetMapping
        @Open
        @Needs(Permission.OWN_ACCOUNT)
        void markedTwice() {}

        @GetMapping
        @Open
        void marked() {}
    }

    private static Stream<Class<?>> controllers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents("dk.samspil").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
    }

    private static Stream<Method> doorsWithoutOnePlate(Class<?> controller) {
        return Stream.of(controller.getDeclaredMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                .filter(method -> (plates(method) == 0 ? plates(controller) : plates(method)) != 1);
    }

    private static long plates(AnnotatedElement element) {
        return Stream.of(Needs.class, ByLink.class, Open.class)
                .filter(element::isAnnotationPresent)
                .count();
    }
}
