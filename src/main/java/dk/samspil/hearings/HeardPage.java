package dk.samspil.hearings;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;

/** Writing down whom the own party has asked. */
public record HeardPage(RoomHead head, String path, HeardForm form, Fields fields) {}
