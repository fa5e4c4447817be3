package dk.samspil.access;

import java.util.List;

/** Which hats a person may wear: implemented where memberships are kept. Asked once a request, so that an ended membership ends at once. */
public interface Hats {

    /** In the order the person should be offered them; empty for one who has no organisation yet. One statement. */
    List<Hat> of(PersonId person);
}
