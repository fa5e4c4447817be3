package dk.samspil.clarifications;

import dk.samspil.web.Texts;
import java.util.List;

/** What another organisation shares of its clarification. */
public record ProfilePage(String organisation, String since, List<SheetPage.Line> lines) {

    static ProfilePage of(String organisation, PublicProfile profile, Texts t) {
        return new ProfilePage(
                organisation,
                t.get("clarifications.sharedLine", t.date(profile.sharedAt())),
                profile.answers().stream()
                        .map(shared -> new SheetPage.Line(t.of(shared.question()), shared.text()))
                        .toList());
    }
}
