package dk.samspil.soundings;

import dk.samspil.web.Pager;
import java.util.List;

/** All who come to a meeting of a whole field, a page at a time. */
public record FieldGuestsPage(Visit visit, Sounding sounding, List<FieldGuest> guests, Pager pager) {}
