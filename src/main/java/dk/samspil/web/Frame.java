package dk.samspil.web;

import dk.samspil.access.Actor;
import dk.samspil.access.Hat;
import dk.samspil.access.HelpLine;
import dk.samspil.access.Permission;
import dk.samspil.access.Side;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs besides its own record: the texts, who is looking, and the way back. A controller asks for it as
 * a parameter and hands it to the template.
 *
 * @param path the page's own address, without the query
 * @param whereabouts the address that leads back to the page, with the query
 * @param notice the key under {@code notice.} of what has just been done, or null
 * @param csrf the token every form carries
 */
public record Frame(
        Texts t,
        Actor actor,
        String path,
        String whereabouts,
        @Nullable String notice,
        String csrf,
        HelpLine helpLine,
        Assets assets,
        boolean demo) {

    public Actor.@Nullable Person person() {
        return actor instanceof Actor.Person person ? person : null;
    }

    public @Nullable Hat hat() {
        return actor instanceof Actor.Person person ? person.hat() : null;
    }

    /** Whether to show how one's association can let the voluntary centre nearby act for it; the centre itself has no need to. */
    public boolean offersMandate() {
        var hat = hat();
        return hat != null
                && may(Permission.ADMINISTER)
                && (hat.side() == Side.VOLUNTARY || hat.side() == Side.CITIZEN)
                && hat.helpLine() != null
                && !hat.helpLine().name().equals(hat.name());
    }

    /** For whom a form is written, where its writer has several hats; else null. */
    public @Nullable String writtenFor() {
        return actor instanceof Actor.Person person
                        && person.hat() != null
                        && person.hats().size() > 1
                ? person.hat().organisation().toString()
                : null;
    }

    /** Whether to show a way to a page that needs this. */
    public boolean may(Permission permission) {
        return actor.may(permission);
    }

    /** The same page in the other language. */
    public String inTheOtherLanguage() {
        return whereabouts
                + (whereabouts.contains("?") ? "&" : "?")
                + LanguageChoice.NAME
                + "="
                + t.language().other().tag();
    }

    /** For {@code aria-current}: "page" on that page, "true" somewhere below it, else null. */
    public @Nullable String current(String other) {
        return path.equals(other) ? "page" : path.startsWith(other + "/") ? "true" : null;
    }

    /** Which of the ways leads here, or nearest above; null when none does. */
    public @Nullable Way nearest(List<Way> ways) {
        return ways.stream()
                .filter(way -> current(way.path()) != null)
                .max(Comparator.comparing(way -> way.path().length()))
                .orElse(null);
    }

    /** Where one's own offers, clarification and the like stand together. */
    public Way ownPages() {
        return new Way(t.get("web.ownPages"), "/min-side#egne-sider");
    }

    /** The address of a style, script or picture, with its content's fingerprint in it. */
    public String asset(String file) {
        return assets.path(file);
    }
}
