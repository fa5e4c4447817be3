package dk.samspil.hearings;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;

/** Noting that a step of the own party has approved. */
public record NotePage(RoomHead head, String path, Step step, NoteForm form, Fields fields) {}
