package dk.samspil.house;

import static java.util.stream.Collectors.joining;

import dk.samspil.agreements.EditionState;
import dk.samspil.collaborations.CollaborationState;
import dk.samspil.directory.OfferStatus;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.ReflectionUtils;

/** The states that know their own transitions are drawn from them. */
class StatesPictureTest {

    @Test
    void anOfferIsPublishedAsDrawn() {
        Passage.in("docs/states.md", "offer").says(picture(OfferStatus.class, "mayBecome"));
    }

    @Test
    void aCollaborationGoesOnOrRestsAsDrawn() {
        Passage.in("docs/states.md", "collaboration").says(picture(CollaborationState.class, "mayBecome"));
    }

    @Test
    void anAgreementIsSignedAsDrawn() {
        Passage.in("docs/states.md", "agreement").says(picture(EditionState.class, "mayBecome"));
    }

    private static String picture(Class<? extends Enum<?>> states, String transition) {
        var asks = ReflectionUtils.findMethod(states, transition, states);
        ReflectionUtils.makeAccessible(asks);
        return Arrays.stream(states.getEnumConstants())
                .flatMap(from -> Arrays.stream(states.getEnumConstants()).flatMap(to -> arrow(asks, from, to)))
                .collect(joining(
                        "\n",
                        "```mermaid\nstateDiagram-v2\n    [*] --> " + states.getEnumConstants()[0] + "\n",
                        "\n```"));
    }

    private static Stream<String> arrow(Method asks, Enum<?> from, Enum<?> to) {
        return Boolean.TRUE.equals(ReflectionUtils.invokeMethod(asks, from, to))
                ? Stream.of("    %s --> %s".formatted(from, to))
                : Stream.empty();
    }
}
