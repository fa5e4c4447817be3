package dk.samspil.access;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the session remembers of a person: the name to greet, and the organisation whose eyes they see with. */
public record WornHat(HttpSession session) {

    private static final String NAME = "samspil.name";
    private static final String ADDRESS = "samspil.address";
    private static final String ORGANISATION = "samspil.organisation";
    private static final String LINK = "samspil.link.";
    private static final String ORGANISATION_NAME = "samspil.organisation.name";

    /** Called once, when somebody has signed in. */
    public void signedIn(String personName, String address) {
        session.setAttribute(NAME, personName);
        session.setAttribute(ADDRESS, address);
    }

    /** Sees with another organisation's eyes from the next page on. */
    public void wear(OrganisationId organisation) {
        session.setAttribute(ORGANISATION, organisation.toString());
        session.removeAttribute(ORGANISATION_NAME);
    }

    /** The same, for a hat one may lose while it is worn. */
    public void wear(Hat hat) {
        session.setAttribute(ORGANISATION, hat.organisation().toString());
        session.setAttribute(ORGANISATION_NAME, hat.name());
    }

    /** What was worn and is one's own no longer: told once, and then forgotten. */
    Optional<String> lost(List<Hat> hats) {
        var chosen = session.getAttribute(ORGANISATION);
        if (chosen == null
                || hats.stream().anyMatch(hat -> hat.organisation().toString().equals(chosen))) {
            return Optional.empty();
        }
        session.removeAttribute(ORGANISATION);
        return Optional.ofNullable(session.getAttribute(ORGANISATION_NAME)).map(String::valueOf);
    }

    /** Answers with a link that was sent to somebody else, knowing it, for as long as they are signed in. */
    void answerWith(Link link) {
        session.setAttribute(LINK + link.id(), true);
    }

    boolean answersWith(Link link) {
        return session.getAttribute(LINK + link.id()) != null;
    }

    String personName() {
        return session.getAttribute(NAME) instanceof String name ? name : "";
    }

    boolean has(String address) {
        return address.equalsIgnoreCase(String.valueOf(session.getAttribute(ADDRESS)));
    }

    /** The chosen hat while it is still one's own, else the first. */
    @Nullable Hat chosen(List<Hat> hats) {
        var chosen = session.getAttribute(ORGANISATION);
        return hats.stream()
                .filter(hat -> hat.organisation().toString().equals(chosen))
                .findFirst()
                .orElse(hats.isEmpty() ? null : hats.getFirst());
    }
}
