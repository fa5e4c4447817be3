package dk.samspil.accounts;

import dk.samspil.access.Hat;
import dk.samspil.access.Role;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people of the demo, to pick from. */
public record DemoPage(List<Someone> everybody, @Nullable String til) {

    /** @param what each hat: "Nørreby Kommune (koordinator)" */
    public record Someone(String id, String name, List<String> what) {

        static Someone of(Account account, List<Hat> hats, Texts t) {
            return new Someone(
                    account.id().toString(),
                    account.name(),
                    hats.stream()
                            .map(hat -> hat.name() + " ("
                                    + (hat.onBehalf() == null ? roles(hat, t) : t.get("web.hat.lent")) + ")")
                            .toList());
        }

        private static String roles(Hat hat, Texts t) {
            return hat.roles().stream().sorted().map((Role role) -> t.of(role)).collect(Collectors.joining(", "));
        }
    }
}
