package dk.samspil.presses;

import java.util.UUID;

/**
 * A picture for the paper; those on it have said yes.
 *
 * @param shows in words, for whoever does not see it
 */
public record PressPhoto(UUID file, String shows) {

    public String path() {
        return "/filer/" + file;
    }
}
