package dk.samspil.access;

import java.util.List;

/** Which hats other organisations have lent a person: implemented where mandates are kept. Asked as often as {@link Hats}. */
public interface LentHats {

    /** Those that can be worn today; one statement. */
    List<Hat> to(PersonId person);
}
